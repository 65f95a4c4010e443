package org.plumbline.audit.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.verification.Verification.Finding;

/**
 * A printed head of the log held to the log.
 *
 * @param known whether the log has that event with that hash
 * @param event its number here; 0 when it is not there
 * @param words what that means, in a sentence
 */
@Schema(name = "HeadComparison")
public record HeadComparison(boolean known, Finding finding, long event, String words) {

    static HeadComparison known(AuditEvent event) {
        return new HeadComparison(
                true, Finding.INTACT, event.sequence(), "This is event %,d of this log.".formatted(event.sequence()));
    }

    static HeadComparison unknown(PrintedHead head, long newest) {
        if (head.sequence().isEmpty()) {
            return foreign(
                    "No event of this log has this hash: it is of another log, this one was written anew, or its end is"
                            + " missing. Give the number that is printed beside the hash to tell which.");
        }
        long number = head.sequence().getAsLong();
        return number > newest
                ? tailMissing(number, newest)
                : foreign(
                        "Event %,d of this log has another hash: the printed head is of another log, or this one was written anew."
                                .formatted(number));
    }

    private static HeadComparison tailMissing(long number, long newest) {
        return new HeadComparison(
                false,
                Finding.TAIL_MISSING,
                0,
                "This log ends at event %,d, and the printed head is event %,d: its end is missing, or the head is of another log."
                        .formatted(newest, number));
    }

    private static HeadComparison foreign(String words) {
        return new HeadComparison(false, Finding.FOREIGN_HEAD, 0, words);
    }
}

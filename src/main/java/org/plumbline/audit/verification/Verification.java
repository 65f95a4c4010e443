package org.plumbline.audit.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.audit.Place;

/**
 * Whether the log is as it was written.
 *
 * @param intact whether every hash fits
 * @param finding what was found
 * @param events how many events there are, up to the first that does not fit
 * @param head the hash of the newest event; "" when broken
 * @param brokenAt the number of the first event that was changed or is missing; 0 when intact
 * @param words the finding as a sentence
 */
@Schema(name = "Verification")
public record Verification(boolean intact, Finding finding, long events, String head, long brokenAt, String words) {

    /** What a verification may find. */
    public enum Finding {
        /** Every line is as it was written. */
        INTACT,
        /** A line is not what it was, or does not follow the line before it. */
        ALTERED,
        /** A line is missing, and later ones are there. */
        MISSING,
        /** The newest lines are missing. */
        TAIL_MISSING,
        /** The head is of another log, or of this one before it was rewritten. */
        FOREIGN_HEAD
    }

    static Verification intact(Place head) {
        return new Verification(
                true,
                Finding.INTACT,
                head.sequence(),
                head.hash(),
                0,
                "All %,d events are as they were written.".formatted(head.sequence()));
    }

    static Verification altered(long sequence) {
        return broken(
                Finding.ALTERED,
                sequence,
                "Event %,d was changed, or does not follow the one before it.".formatted(sequence));
    }

    static Verification missing(long sequence) {
        return broken(Finding.MISSING, sequence, "Event %,d is missing; later ones are there.".formatted(sequence));
    }

    /** @param last the newest event there is */
    static Verification tailMissing(long last, long expected) {
        return broken(
                Finding.TAIL_MISSING,
                last + 1,
                "The log ends at event %,d, but had %,d: its end is missing.".formatted(last, expected));
    }

    static Verification foreignHead(long sequence) {
        return broken(
                Finding.FOREIGN_HEAD,
                sequence,
                "Event %,d has another hash than the head says: the head is of another log, or this one was written anew."
                        .formatted(sequence));
    }

    private static Verification broken(Finding finding, long sequence, String words) {
        return new Verification(false, finding, sequence - 1, "", sequence, words);
    }
}

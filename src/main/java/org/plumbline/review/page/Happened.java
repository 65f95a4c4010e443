package org.plumbline.review.page;

import java.time.Instant;
import java.util.regex.Pattern;
import org.plumbline.audit.AuditEvent;

/**
 * One event of a claim's history, shorter than the log has it.
 *
 * @param step "submitted"
 * @param words what went with it, without the state that the step says already; of hashes only the beginning
 */
record Happened(Instant at, String who, String step, String words) {

    private static final Pattern STATE = Pattern.compile("^(OPEN|WAIVED|SUBMITTED|APPROVED|REJECTED)(: |, |$)");
    private static final Pattern HASH = Pattern.compile("\\b([0-9a-f]{10})[0-9a-f]{54}\\b");

    static Happened of(AuditEvent event) {
        var action = event.action();
        return new Happened(
                event.happenedAt(),
                event.who(),
                action.substring(action.indexOf('.') + 1).replace('-', ' '),
                told(event.after()));
    }

    /** For example "evidence 56dac64f3e…" for "SUBMITTED, evidence" and the whole hash; "" for "APPROVED". */
    static String told(String after) {
        return HASH.matcher(STATE.matcher(after).replaceFirst("")).replaceAll("$1…");
    }

    Happened withoutWords() {
        return new Happened(at, who, step, "");
    }
}

package org.plumbline.review.page;

import java.time.Instant;
import org.plumbline.audit.AuditEvent;

/**
 * One event of a claim's history, shorter than the log has it.
 *
 * @param step "submitted"
 * @param words what went with it; of hashes only the beginning
 */
record Happened(Instant at, String who, String step, String words) {

    static Happened of(AuditEvent event) {
        var action = event.action();
        return new Happened(
                event.happenedAt(),
                event.who(),
                action.substring(action.indexOf('.') + 1).replace('-', ' '),
                event.after().replaceAll("\\b([0-9a-f]{10})[0-9a-f]{54}\\b", "$1…"));
    }

    Happened withoutWords() {
        return new Happened(at, who, step, "");
    }
}

package org.plumbline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.plumbline.web.Refusal;

/**
 * Why a claim needs no check.
 *
 * @param reason in the editor's words
 * @param editor who says so
 * @param waivedAt when
 */
@Embeddable
public record Waiver(
        @Column(name = "waiver_reason") String reason,
        @Column(name = "waived_by") String editor,
        Instant waivedAt) {

    /** @throws Refusal if there is no reason: a reader of the report could not follow it */
    public Waiver {
        if (reason.isBlank()) {
            throw Refusal.badRequest("reason: say why it needs no check; it stands in the report.");
        }
        reason = reason.strip();
    }
}

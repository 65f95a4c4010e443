package org.plumbline.review.word;

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

    public static final int LONGEST = 2000;

    /** @throws Refusal if there is no reason, which the report would have to give, or it cannot be kept */
    public Waiver {
        reason = Typed.text("reason", reason, LONGEST);
        if (reason.isEmpty()) {
            throw Refusal.badRequest("reason: say why it needs no check; it stands in the report.");
        }
    }
}

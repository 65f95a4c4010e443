package org.plumbline.review;

import java.util.Objects;
import org.plumbline.review.Decision.Outcome;
import org.plumbline.web.Refusal;

/**
 * What a reviewer says of a submission, before it is on the record.
 *
 * @param outcome approved or rejected
 * @param reason why; a rejection is not one without it
 */
public record Ruling(Outcome outcome, String reason) {

    public static final int LONGEST = 2000;

    /** @throws Refusal if a rejection has no reason, on which the editor could act, or the reason cannot be kept */
    public Ruling {
        Objects.requireNonNull(outcome, "outcome");
        reason = Typed.text("reason", reason, LONGEST);
        if (outcome == Outcome.REJECTED && reason.isEmpty()) {
            throw Refusal.badRequest("reason: say why you reject it; the editor reads it.");
        }
    }

    public static Ruling approved() {
        return new Ruling(Outcome.APPROVED, "");
    }

    public static Ruling rejected(String reason) {
        return new Ruling(Outcome.REJECTED, reason);
    }
}

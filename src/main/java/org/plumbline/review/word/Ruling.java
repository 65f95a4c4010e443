package org.plumbline.review.word;

import java.util.Objects;
import java.util.Optional;
import org.plumbline.web.Refusal;

/**
 * What a reviewer says of a submission, before it is on the record.
 *
 * @param outcome approved or rejected
 * @param rating what the reviewer gave the claim without knowing the editor's rating; empty where that was not asked
 * @param reason why; a rejection is not one without it
 */
public record Ruling(Outcome outcome, Optional<Rating> rating, String reason) {

    public static final int LONGEST = 2000;

    /** @throws Refusal if a rejection has no reason, on which the editor could act, or the reason cannot be kept */
    public Ruling {
        Objects.requireNonNull(outcome, "outcome");
        reason = Typed.text("reason", reason, LONGEST);
        if (outcome == Outcome.REJECTED && reason.isEmpty()) {
            throw Refusal.badRequest("reason: say why you reject it; the editor reads it.");
        }
    }

    public Ruling(Outcome outcome, String reason) {
        this(outcome, Optional.empty(), reason);
    }

    /** What a second opinion that was given blind comes to: the same rating approves, another one returns the claim with both. */
    public static Ruling of(Opinion second, Rating first) {
        boolean same = second.rating() == first;
        var differs = "A second opinion, given blind, is “%s”; the editor's is “%s”."
                .formatted(second.rating().title(), first.title());
        var reason = same ? second.note() : (differs + " " + second.note()).strip();
        return new Ruling(same ? Outcome.APPROVED : Outcome.REJECTED, Optional.of(second.rating()), reason);
    }

    public static Ruling approved() {
        return new Ruling(Outcome.APPROVED, "");
    }

    public static Ruling rejected(String reason) {
        return new Ruling(Outcome.REJECTED, reason);
    }
}

package org.plumbline.review.api;

import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;

/** What a program sends with a step. Version and fingerprint say what it saw, which guards against a stale view. */
sealed interface StepBody {

    Integer version();

    String fingerprint();

    default Seen seen() {
        return Seen.of(version(), fingerprint());
    }

    /** @throws Refusal if it was left out */
    static <T> T required(T given, String what) {
        if (given == null) {
            throw Refusal.badRequest("The request needs " + what + ".");
        }
        return given;
    }

    /** {@code {}} or what was seen. */
    record SeenBody(Integer version, String fingerprint) implements StepBody {}

    /** {@code {"rating": "WRONG", "note": "4th in that edition", "wording": "…"}} */
    record AssessmentBody(Rating rating, String note, String wording, Integer version, String fingerprint)
            implements StepBody {

        Opinion opinion() {
            return new Opinion(required(rating, "a rating"), note, wording);
        }
    }

    record WaiverBody(String reason, Integer version, String fingerprint) implements StepBody {}

    record DecisionBody(Outcome outcome, String reason, Integer version, String fingerprint) implements StepBody {

        Ruling ruling() {
            return new Ruling(required(outcome, "an outcome, APPROVED or REJECTED"), reason);
        }
    }

    record OpinionBody(Rating rating, String note, Integer version, String fingerprint) implements StepBody {

        Opinion opinion() {
            return new Opinion(required(rating, "a rating"), note, "");
        }
    }

    record FixBody(Rating rating, String note, String wording, String reason, Integer version, String fingerprint)
            implements StepBody {

        Opinion opinion() {
            return new Opinion(required(rating, "a rating"), note, wording);
        }
    }
}

package org.plumbline.review;

import java.util.Locale;
import java.util.Set;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Waiver;
import org.plumbline.web.Refusal;
import org.plumbline.web.Times;

/** Why a step is refused, in sentences that say what stands in the way and who put it there. */
public final class Refusals {

    private Refusals() {}

    static void unless(boolean allowed, ClaimReview review, String step) {
        if (!allowed) {
            throw new OvertakenException("This claim cannot be " + step + " now: " + standing(review));
        }
    }

    static void unlessAssessed(ClaimReview review) {
        if (review.assessment().isEmpty()) {
            throw new OvertakenException("Rate this claim first; the reviewer decides on your assessment.");
        }
    }

    static void unlessSubmitter(Submission submission, String editor) {
        if (!submission.submitter().equals(editor)) {
            throw Refusal.forbidden(
                    "Not yours to withdraw",
                    "Only " + submission.submitter() + ", who submitted it, can take this claim back.");
        }
    }

    static void unlessYours(String whose, String who, String what) {
        if (!whose.equals(who)) {
            throw Refusal.forbidden("Not yours to take back", "Only " + whose + " can take this " + what + " back.");
        }
    }

    static void ifOwn(Submission submission, Set<String> authors, String reviewer) {
        if (submission.submitter().equals(reviewer)) {
            throw Refusal.forbidden(
                    "Not yours to decide", "You submitted this claim yourself, so somebody else decides it.");
        }
        if (authors.contains(reviewer)) {
            throw Refusal.forbidden(
                    "Not yours to decide",
                    "You had a hand in this claim (assessed it, or changed how it was read or what it is held to),"
                            + " so somebody else decides it.");
        }
    }

    static void ifApprovedBy(Decision first, String reviewer) {
        if (first != null && first.decider().equals(reviewer)) {
            throw Refusal.forbidden(
                    "Not yours to decide", "You approved this claim already; a second reviewer has the last word.");
        }
    }

    static void ifBlind(boolean blind) {
        if (blind) {
            throw new OvertakenException(
                    "A blind second opinion is asked for: give your own rating. The same rating approves the claim.");
        }
    }

    static void unlessBlind(boolean blind) {
        if (!blind) {
            throw new OvertakenException("No blind opinion is asked for here: approve or reject what the editor says.");
        }
    }

    static void unlessBound(Submitted submitted, Evidence now) {
        if (!submitted.isBoundTo(now)) {
            throw new OvertakenException(
                    "The claim, its figures or its verdict changed after it was submitted. Nothing was decided.");
        }
    }

    /** For example "reviewer approved it on 3 April 2025, 10:15 UTC." */
    public static String standing(ClaimReview review) {
        return switch (review.state()) {
            case OPEN ->
                review.isReturned()
                        ? decided(review.decision().orElseThrow())
                        : "it is open, and nobody has submitted it.";
            case WAIVED -> waived(review.waiver().orElseThrow());
            case SUBMITTED -> submitted(review.submission().orElseThrow());
            case APPROVED -> decided(review.decision().orElseThrow());
        };
    }

    private static String decided(Decision decision) {
        return "%s %s it on %s."
                .formatted(
                        decision.decider(),
                        decision.outcome().title().toLowerCase(Locale.ROOT),
                        Times.inWords(decision.decidedAt()));
    }

    private static String waived(Waiver waiver) {
        return "%s waived it on %s.".formatted(waiver.editor(), Times.inWords(waiver.waivedAt()));
    }

    private static String submitted(Submission submission) {
        return "%s submitted it on %s and it waits for a reviewer."
                .formatted(submission.submitter(), Times.inWords(submission.submittedAt()));
    }
}

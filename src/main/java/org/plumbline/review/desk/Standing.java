package org.plumbline.review.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Decision;
import org.plumbline.review.ReviewState;
import org.plumbline.review.Submission;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Terms;

/**
 * Where a claim stands, as programs and reports are told it.
 *
 * @param returned whether a reviewer sent it back and nobody has acted on it since
 * @param voidedBecause why the last submission or approval no longer stands; "" when it does
 * @param approvals what reviewers said of the submission so far; the last of them is the decision, once enough have spoken
 * @param terms how many must approve and whether they give their rating blind; empty before a submission
 * @param carried whether it rests on what was said of the claim in an earlier text
 */
public record Standing(
        ReviewState state,
        boolean returned,
        String voidedBecause,
        Optional<Assessed> assessment,
        Optional<Submitted> submission,
        Optional<Decided> decision,
        Optional<Waived> waiver,
        List<Decided> approvals,
        Optional<Terms> terms,
        boolean carried) {

    /** The editor's word. */
    public record Assessed(Rating rating, String note, String wording, String by, Instant at) {}

    /** @param fingerprint of the claim, its figures and verdict as they were */
    public record Submitted(String by, Instant at, String fingerprint) {}

    /** The reviewer's word. */
    public record Decided(Outcome outcome, String reason, String by, Instant at) {}

    /** Why it needs no check. */
    public record Waived(String reason, String by, Instant at) {}

    public static Standing of(ClaimReview review) {
        return new Standing(
                review.state(),
                review.isReturned(),
                review.voidedBecause(),
                review.assessment()
                        .map(on -> new Assessed(on.rating(), on.note(), on.wording(), on.editor(), on.writtenAt())),
                review.submission().map(on -> new Submitted(on.submitter(), on.submittedAt(), on.fingerprint())),
                review.decision().map(Standing::decided),
                review.waiver().map(on -> new Waived(on.reason(), on.editor(), on.waivedAt())),
                review.decisions().stream().map(Standing::decided).toList(),
                review.submission().map(Submission::terms),
                review.isCarried());
    }

    private static Decided decided(Decision on) {
        return new Decided(on.outcome(), on.reason(), on.decider(), on.decidedAt());
    }

    /** The same for somebody who is to give an opinion without knowing the editor's. */
    public Standing withoutAssessment() {
        return new Standing(
                state,
                returned,
                voidedBecause,
                Optional.empty(),
                submission,
                decision,
                waiver,
                List.of(),
                terms,
                carried);
    }

    /** Whether nothing is left to do for a claim that now has this fingerprint. */
    public boolean settles(String fingerprint) {
        return switch (state) {
            case WAIVED -> true;
            case APPROVED -> submission.orElseThrow().fingerprint().equals(fingerprint);
            case OPEN, SUBMITTED -> false;
        };
    }
}

package org.plumbline.review;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.engine.finding.Verdict;

/**
 * Where a claim stands, for a program.
 *
 * @param version of the review, to send back with the next step so that nothing is overwritten unseen
 * @param fingerprint of the claim, its figures and verdict, to send back likewise
 * @param returned whether a reviewer sent it back and nobody has acted on it since
 * @param voidedBecause why the last submission or approval no longer stands; "" when it does
 */
record StandingAnswer(
        long claim,
        long article,
        String quote,
        Verdict verdict,
        ReviewState state,
        boolean returned,
        int version,
        String fingerprint,
        String voidedBecause,
        Optional<Assessed> assessment,
        Optional<Submitted> submission,
        Optional<Decided> decision,
        Optional<Waiver> waiver) {

    record Assessed(Rating rating, String note, String wording, String by, Instant at) {}

    record Submitted(String by, Instant at, String fingerprint) {}

    record Decided(Decision.Outcome outcome, String reason, String by, Instant at) {}

    static StandingAnswer of(CheckedClaim claim, ClaimReview review) {
        return new StandingAnswer(
                claim.id(),
                claim.articleId(),
                claim.quote(),
                claim.verdict(),
                review.state(),
                review.isReturned(),
                review.version(),
                claim.fingerprint(),
                review.voidedBecause(),
                review.assessment()
                        .map(a -> new Assessed(a.rating(), a.note(), a.wording(), a.editor(), a.writtenAt())),
                review.submission().map(s -> new Submitted(s.submitter(), s.submittedAt(), s.fingerprint())),
                review.decision().map(d -> new Decided(d.outcome(), d.reason(), d.decider(), d.decidedAt())),
                review.waiver());
    }
}

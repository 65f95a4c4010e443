package org.plumbline.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.desk.Standing;

/**
 * Where a claim stands, for a program.
 *
 * @param version of the review, to send back with the next step so that nothing is overwritten unseen
 * @param fingerprint of the claim, its figures and verdict, to send back likewise
 */
record StandingAnswer(
        long claim,
        long article,
        String quote,
        Verdict verdict,
        int version,
        String fingerprint,
        @JsonUnwrapped Standing standing) {

    static StandingAnswer of(CheckedClaim claim, ClaimReview review, Standing standing) {
        return new StandingAnswer(
                claim.id(),
                claim.articleId(),
                claim.quote(),
                claim.verdict(),
                review.version(),
                claim.fingerprint(),
                standing);
    }
}

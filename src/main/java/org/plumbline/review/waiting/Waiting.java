package org.plumbline.review.waiting;

import org.plumbline.article.Article;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.Assessment;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Submission;

/** A submission that waits for a decision, with what it is about. */
public record Waiting(
        ClaimReview review, Submission submission, Assessment assessment, CheckedClaim claim, Article article) {

    /** What a tick box sends: the claim, as it is shown. */
    public String value() {
        return claim.id() + ":" + review.version() + ":" + claim.fingerprint();
    }
}

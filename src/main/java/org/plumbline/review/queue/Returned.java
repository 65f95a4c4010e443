package org.plumbline.review.queue;

import org.plumbline.article.Article;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Decision;
import org.plumbline.review.Submission;

/** A claim that came back to the editor who submitted it: rejected with a reason, or changed since. */
public record Returned(
        ClaimReview review, Submission submission, Decision decision, CheckedClaim claim, Article article) {

    /** Whether a reviewer sent it back, rather than a change. */
    public boolean isRejected() {
        return review.isReturned();
    }
}

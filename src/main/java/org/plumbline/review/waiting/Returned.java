package org.plumbline.review.waiting;

import java.util.List;
import org.plumbline.article.Article;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.Change;
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

    /** What became of the evidence since it was submitted, word by word; empty for nothing. */
    public List<WordDiff.Piece> change() {
        return Change.since(review, claim);
    }
}

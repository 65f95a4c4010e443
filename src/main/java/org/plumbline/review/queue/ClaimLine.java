package org.plumbline.review.queue;

import java.util.Optional;
import org.plumbline.article.Article;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.ReviewState;

/**
 * A claim in a list of many.
 *
 * @param review where it stands; null for one that nobody has touched
 * @param given whose it is; null or "" for nobody's
 */
public record ClaimLine(CheckedClaim claim, Article article, ClaimReview review, String given) {

    public ReviewState state() {
        return review == null ? ReviewState.OPEN : review.state();
    }

    public boolean isReturned() {
        return review != null && review.isReturned();
    }

    /** Whether a submission or an approval of it no longer stands. */
    public boolean isVoided() {
        return review != null && !review.voidedBecause().isEmpty();
    }

    public String assignee() {
        return Optional.ofNullable(given).orElse("");
    }

    /** What a tick box sends: the claim, as it is shown. */
    public String value() {
        return claim.id() + ":" + (review == null ? 0 : review.version()) + ":" + claim.fingerprint();
    }
}

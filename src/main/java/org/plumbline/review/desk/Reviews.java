package org.plumbline.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Decision;
import org.plumbline.review.word.Place;

/** Where claims stand, for whoever shows or reports them. */
@ApplicationScoped
@Transactional
public class Reviews {

    private final ReviewRepository reviews;

    Reviews(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    /** The review of each claim, by the claim's number; of one that nobody has touched, an open one. One query for all. */
    public Map<Long, ClaimReview> of(List<CheckedClaim> claims) {
        var known = reviews.of(claims.stream().map(CheckedClaim::id).toList()).stream()
                .collect(Collectors.toMap(ClaimReview::claimId, Function.identity()));
        return claims.stream()
                .collect(Collectors.toMap(
                        CheckedClaim::id, claim -> known.getOrDefault(claim.id(), new ClaimReview(Place.of(claim)))));
    }

    /** The decision on the last submission of a claim. */
    public Optional<Decision> lastDecision(long claimId) {
        return reviews.of(claimId).flatMap(ClaimReview::decision);
    }
}

package org.plumbline.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.account.CurrentUser;
import org.plumbline.checking.CheckedClaim;

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
                        CheckedClaim::id,
                        claim -> known.getOrDefault(claim.id(), new ClaimReview(claim.id(), claim.articleId()))));
    }

    /** The same with the forms that this person may send. */
    public Map<Long, ReviewCard> cards(List<CheckedClaim> claims, CurrentUser user) {
        var reader = ReviewCard.Reader.of(user);
        var reviews = of(claims);
        return claims.stream()
                .collect(Collectors.toMap(
                        CheckedClaim::id, claim -> ReviewCard.of(claim, reviews.get(claim.id()), reader)));
    }

    ReviewCard card(CheckedClaim claim, CurrentUser user) {
        return cards(List.of(claim), user).get(claim.id());
    }
}

package org.plumbline.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.account.CurrentUser;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.desk.Reviews;

/** The reviews of claims with the forms that one person may send, for the pages that show them. */
@ApplicationScoped
@Transactional
public class ReviewCards {

    private final Reviews reviews;
    private final CurrentUser user;

    ReviewCards(Reviews reviews, CurrentUser user) {
        this.reviews = reviews;
        this.user = user;
    }

    /** By the claim's number. One query for all. */
    public Map<Long, ReviewCard> of(List<CheckedClaim> claims) {
        var reader = ReviewCard.Reader.of(user);
        var standing = reviews.of(claims);
        return claims.stream()
                .collect(Collectors.toMap(
                        CheckedClaim::id, claim -> ReviewCard.of(claim, standing.get(claim.id()), reader)));
    }

    ReviewCard of(CheckedClaim claim) {
        return of(List.of(claim)).get(claim.id());
    }
}

package org.plumbline.review.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.word.Place;

/** The reviews of claims; a claim that nobody has touched has none. */
@ApplicationScoped
class ReviewRepository implements PanacheRepository<ClaimReview> {

    /**
     * The claim, held until the transaction ends: whoever else acts on it, a check that changes it too, waits their turn
     * and then sees what was done.
     */
    Optional<CheckedClaim> hold(long claimId) {
        return Optional.ofNullable(
                getEntityManager().find(CheckedClaim.class, claimId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The review of a claim that nobody has touched before. */
    ClaimReview start(CheckedClaim claim) {
        var review = new ClaimReview(Place.of(claim));
        persist(review);
        return review;
    }

    Optional<ClaimReview> of(long claimId) {
        return of(List.of(claimId)).stream().findFirst();
    }

    /** With all that a page shows of them. */
    List<ClaimReview> of(Collection<Long> claimIds) {
        return list(
                "from ClaimReview r left join fetch r.assessment left join fetch r.submitted.last s"
                        + " left join fetch s.assessment left join fetch r.submitted.decided.last left join fetch r.submitted.decided.first"
                        + " left join fetch r.authors"
                        + " where r.claimId in ?1",
                claimIds);
    }
}

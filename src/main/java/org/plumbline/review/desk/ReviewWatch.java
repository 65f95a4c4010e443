package org.plumbline.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.event.ClaimCarried;
import org.plumbline.checking.event.ClaimChanged;
import org.plumbline.checking.event.ClaimFlagged;
import org.plumbline.checking.event.ClaimGone;
import org.plumbline.checking.event.ClaimTouched;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.ReviewState;
import org.plumbline.review.listing.Listing;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Place;

/**
 * Keeps reviews to what they were about: hears when a claim changes, goes, or somebody has a hand in it. Waits for whoever is
 * taking a step on the claim, so that an approval given a moment ago is undone too.
 */
@ApplicationScoped
@Transactional
class ReviewWatch {

    private final ReviewRepository reviews;
    private final Listing listing;
    private final AuditLog log;

    ReviewWatch(ReviewRepository reviews, Listing listing, AuditLog log) {
        this.reviews = reviews;
        this.listing = listing;
        this.log = log;
    }

    void changed(@Observes ClaimChanged change) {
        voidReview(change.claimId(), change.who(), change.what());
    }

    void gone(@Observes ClaimGone gone) {
        voidReview(gone.claimId(), gone.who(), gone.what());
    }

    void touched(@Observes ClaimTouched touched) {
        var claim = reviews.hold(touched.claimId()).orElseThrow();
        var review = reviews.of(claim.id()).orElseGet(() -> reviews.start(claim));
        logIfVoided(review, touched.who(), standing -> standing.tookPart(touched.who()));
    }

    /** Says so in the log, since nothing ends by it. */
    void flagged(@Observes ClaimFlagged flagged) {
        reviews.of(flagged.claimId())
                .filter(review -> review.state() == ReviewState.SUBMITTED || review.state() == ReviewState.APPROVED)
                .ifPresent(review -> log.record(
                        flagged.who(),
                        "claim.flagged",
                        "claim " + flagged.claimId(),
                        review.state().name(),
                        review.state() + ", " + flagged.what()));
    }

    void carried(@Observes ClaimCarried carried) {
        reviews.hold(carried.from());
        reviews.of(carried.from()).ifPresent(from -> carry(from, carried));
    }

    private void carry(ClaimReview from, ClaimCarried carried) {
        var claim = reviews.hold(carried.to()).orElseThrow();
        var change = "in version %d its figures, its verdict or its flags are others".formatted(carried.version());
        var review = ClaimReview.carried(from, Place.of(claim), Evidence.of(claim), change);
        reviews.persist(review);
        listing.moved(review);
        log.record(
                carried.who(),
                "claim.carried",
                "claim " + carried.to(),
                "claim " + carried.from() + ", " + from.state(),
                "version %d, %s".formatted(carried.version(), review.state()));
        if (review.state() != from.state()) {
            log.record(
                    carried.who(),
                    "claim.voided",
                    "claim " + carried.to(),
                    from.state().name(),
                    "OPEN: " + change);
        }
    }

    private void voidReview(long claimId, String who, String what) {
        reviews.hold(claimId);
        reviews.of(claimId).ifPresent(review -> logIfVoided(review, who, standing -> standing.voidBecause(what)));
    }

    private void logIfVoided(ClaimReview review, String who, Predicate<ClaimReview> step) {
        var before = review.state().name();
        if (step.test(review)) {
            listing.moved(review);
            log.record(who, "claim.voided", "claim " + review.claimId(), before, "OPEN: " + review.voidedBecause());
        }
    }
}

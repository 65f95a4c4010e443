package org.plumbline.review.desk;

import java.util.Optional;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.OvertakenException;
import org.plumbline.review.Refusals;
import org.plumbline.review.word.Evidence;

/**
 * What somebody had before their eyes when they acted: the review and the claim, as a page or an answer showed them.
 *
 * @param version of the review; empty when a program does not say, and so takes it as it is
 * @param fingerprint of the claim; empty likewise
 */
public record Seen(Optional<Integer> version, Optional<String> fingerprint) {

    public static final Seen ANYTHING = new Seen(Optional.empty(), Optional.empty());

    public static Seen of(Integer version, String fingerprint) {
        return new Seen(Optional.ofNullable(version), Optional.ofNullable(fingerprint));
    }

    /** @throws OvertakenException if either has moved on since */
    void refuseIfStale(ClaimReview review, Evidence evidence) {
        if (fingerprint.isPresent() && !fingerprint.get().equals(evidence.fingerprint())) {
            throw new OvertakenException("The claim, its figures or its verdict changed while you were looking at it.");
        }
        if (version.isPresent() && version.get() != review.version()) {
            throw new OvertakenException(
                    "Somebody else worked on this claim while you were looking at it; " + Refusals.standing(review));
        }
    }
}

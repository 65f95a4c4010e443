package org.plumbline.review.word;

import org.plumbline.checking.claim.CheckedClaim;

/**
 * Where a claim stands, which never changes.
 *
 * @param textNumber which version of the article's text
 */
public record Place(long claimId, long articleId, int textNumber) {

    public static Place of(CheckedClaim claim) {
        return new Place(claim.id(), claim.articleId(), claim.textNumber());
    }
}

package org.plumbline.review;

import java.util.List;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.word.Evidence;

/** What became of the evidence since a claim was submitted. */
public final class Change {

    private Change() {}

    /** Word by word: what was submitted against what there is now; empty when that is the same, or nothing was submitted. */
    public static List<WordDiff.Piece> since(ClaimReview review, CheckedClaim claim) {
        return review.submission()
                .filter(submission -> !submission.fingerprint().equals(claim.fingerprint()))
                .map(submission -> WordDiff.between(
                        submission.evidence(), Evidence.of(claim).text()))
                .orElse(List.of());
    }
}

package org.plumbline.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.desk.Standing;

/**
 * One claim in a report.
 *
 * @param start where it begins in the text, in Unicode code points
 * @param end one past its end, likewise
 * @param findings the deciding one first
 * @param fingerprint the claim, its figures and verdict as one hash
 */
record ReportedClaim(
        long claim,
        int start,
        int end,
        String quote,
        ClaimKind kind,
        Verdict verdict,
        SortedSet<Flag> flags,
        List<ReportedFinding> findings,
        Standing review,
        String fingerprint) {

    static ReportedClaim of(CheckedClaim claim, ClaimReview review, String text) {
        var span = claim.span();
        return new ReportedClaim(
                claim.id(),
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()),
                claim.quote(),
                claim.kind(),
                claim.verdict(),
                claim.flags(),
                claim.findings().stream().map(ReportedFinding::of).toList(),
                Standing.of(review),
                claim.fingerprint());
    }

    boolean isSettled() {
        return review.settles(fingerprint);
    }

    public Optional<ReportedFinding> deciding() {
        return findings.stream().filter(ReportedFinding::decides).findFirst();
    }

    public List<ReportedFinding> others() {
        return findings.stream().filter(finding -> !finding.decides()).toList();
    }
}

package org.plumbline.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.report.issue.Word;
import org.plumbline.review.desk.Standing;
import org.plumbline.web.Codes;

/**
 * One claim in a report.
 *
 * @param start where it begins in the text, in Unicode code points
 * @param end one past its end, likewise
 * @param findings the deciding one first
 * @param fingerprint the claim, its figures and verdict as one hash
 */
public record ReportedClaim(
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

    /** @param review as the reader may see it */
    static ReportedClaim of(CheckedClaim claim, Standing review, String text) {
        var span = claim.span();
        return new ReportedClaim(
                claim.id(),
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()),
                claim.quote(),
                claim.kind(),
                claim.verdict(),
                claim.flags(),
                claim.found().findings().stream().map(ReportedFinding::of).toList(),
                review,
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

    /** What the report says of it, in one line: another line later is a correction. */
    public Word word() {
        var figures = deciding().map(ReportedFinding::explanation).orElse("");
        var desk = review.waiver()
                .map(waived -> "Waived: " + waived.reason())
                .or(() -> review.assessment().map(ReportedClaim::rated))
                .orElse("");
        return new Word(
                claim,
                quote,
                "%s. %s %s".formatted(Codes.words(verdict), figures, desk).strip());
    }

    private static String rated(Standing.Assessed assessment) {
        var wording = assessment.wording().isEmpty() ? "" : " Suggested: “%s”".formatted(assessment.wording());
        return "Rated %s.%s".formatted(assessment.rating().title().toLowerCase(Locale.ROOT), wording);
    }
}

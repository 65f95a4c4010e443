package org.plumbline.checking.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.article.ArticleVersion;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.Coverage;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.run.CheckRun;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Input;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.value.CodePoints;
import org.plumbline.engine.value.Period;

/**
 * The claims of one text as they stand, for a program. Positions count Unicode code points.
 *
 * @param checkedAt when the text was last checked
 * @param engine version of the engine that checked it
 */
@Schema(name = "Claims")
public record ClaimsAnswer(
        long article,
        int version,
        Optional<Instant> checkedAt,
        Optional<String> engine,
        List<ClaimAnswer> claims,
        Numbers coverage) {

    /**
     * One claim.
     *
     * @param id the same through every later check of this text
     * @param corrected whether an editor changed what was read
     * @param pairing what it was held to
     * @param fingerprint of the claim, its figures and its verdict: what an approval is bound to
     */
    @Schema(name = "CheckedClaim")
    record ClaimAnswer(
            long id,
            int start,
            int end,
            String quote,
            ClaimKind kind,
            String subject,
            String measure,
            String entity,
            Optional<String> period,
            String attribution,
            boolean corrected,
            Verdict verdict,
            List<Flag> flags,
            Optional<Pairing> pairing,
            List<FindingAnswer> findings,
            String fingerprint) {

        static ClaimAnswer of(CheckedClaim claim, CodePoints positions) {
            var said = claim.claim();
            return new ClaimAnswer(
                    claim.id(),
                    positions.start(claim.span()),
                    positions.end(claim.span()),
                    claim.quote(),
                    claim.kind(),
                    said.topic().subject(),
                    said.topic().measure(),
                    said.topic().entity(),
                    said.topic().period().map(Period::iso),
                    said.attribution().who(),
                    claim.reading().isCorrected(),
                    claim.verdict(),
                    List.copyOf(claim.flags()),
                    claim.found().pairing(),
                    claim.found().findings().stream().map(FindingAnswer::of).toList(),
                    claim.fingerprint());
        }
    }

    /**
     * What one edition says of a claim; source, edition and series are null when it was held to none.
     *
     * @param series subject, measure and period
     * @param steps the arithmetic of the explanation, in order
     * @param inputs the figures used, as printed, each with its edition and row, the claimed entity's own first
     * @param decides whether the claim's verdict is this one's
     */
    @Schema(name = "CheckedFinding")
    record FindingAnswer(
            Optional<String> source,
            Optional<String> edition,
            Optional<String> series,
            Verdict verdict,
            Reason reason,
            String explanation,
            List<Explanation.Step> steps,
            List<Input> inputs,
            boolean decides) {

        static FindingAnswer of(Finding finding) {
            var series = finding.series();
            return new FindingAnswer(
                    series.map(held -> held.edition().source().name()),
                    series.map(held -> held.edition().title()),
                    series.map(Series::title),
                    finding.verdict(),
                    finding.reason(),
                    finding.explanation().whole(),
                    finding.explanation().steps(),
                    finding.inputs(),
                    finding.decides());
        }
    }

    /**
     * Whether every number of the text is accounted for.
     *
     * @param setAside in no claim, for a reason
     * @param missed in no claim, and nobody has said why
     */
    record Numbers(int numbers, int inClaims, int setAside, int missed) {

        static Numbers of(Coverage coverage) {
            int all = coverage.numbers().size();
            int setAside = count(coverage, Coverage.Number::isSetAside);
            int missed = count(coverage, Coverage.Number::isMissed);
            return new Numbers(all, all - setAside - missed, setAside, missed);
        }

        private static int count(Coverage coverage, Predicate<Coverage.Number> which) {
            return (int) coverage.numbers().stream().filter(which).count();
        }
    }

    public static ClaimsAnswer of(ArticleVersion text, CheckedClaims claims) {
        var positions = new CodePoints(text.text());
        var run = claims.latestRun(text.id());
        return new ClaimsAnswer(
                text.article().id(),
                text.number(),
                run.map(CheckRun::startedAt),
                run.map(CheckRun::engineVersion),
                claims.in(text.id()).stream()
                        .map(claim -> ClaimAnswer.of(claim, positions))
                        .toList(),
                Numbers.of(claims.coverage(text.id())));
    }
}

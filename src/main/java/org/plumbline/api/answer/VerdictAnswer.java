package org.plumbline.api.answer;

import java.util.List;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Input;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.value.CodePoints;

/** What the figures say of one claim. */
record VerdictAnswer(
        String quote,
        int start,
        int end,
        ClaimKind kind,
        Verdict verdict,
        List<Flag> flags,
        List<FindingAnswer> findings) {

    /**
     * What one series says of a claim. Source, edition and series are null when it was held to none.
     *
     * @param series subject, measure and period: "rare earths, reserves, 2024"
     * @param steps the arithmetic of the explanation, in order
     * @param inputs the figures used, as printed, each with its edition and row, the claimed entity's own first
     */
    record FindingAnswer(
            String source,
            String edition,
            String series,
            Verdict verdict,
            Reason reason,
            String explanation,
            List<Explanation.Step> steps,
            List<Input> inputs) {

        static FindingAnswer of(Finding finding) {
            var edition = finding.series().map(Series::edition);
            return new FindingAnswer(
                    edition.map(Edition::source).map(source -> source.name()).orElse(null),
                    edition.map(Edition::title).orElse(null),
                    finding.series().map(Series::title).orElse(null),
                    finding.verdict(),
                    finding.reason(),
                    finding.explanation().whole(),
                    finding.explanation().steps(),
                    finding.inputs());
        }
    }

    static VerdictAnswer of(ClaimVerdict verdict, CodePoints positions) {
        var claim = verdict.claim();
        return new VerdictAnswer(
                claim.quote(),
                positions.start(claim.span()),
                positions.end(claim.span()),
                claim.kind(),
                verdict.verdict(),
                verdict.flagsInOrder(),
                verdict.findings().stream().map(FindingAnswer::of).toList());
    }
}

package org.plumbline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Explanation.Step;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Input;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

/**
 * What one edition says of a claim.
 *
 * @param reference the edition's series; empty when the text itself or its wording decides
 * @param value the reference's own or derived value as a plain decimal; empty when there is none
 * @param unit of that value; "" for none
 * @param figures the figures used, as printed, each with its edition and row
 */
public record ReportedFinding(
        Optional<Reference> reference,
        Verdict verdict,
        Reason reason,
        String explanation,
        List<Step> steps,
        List<Input> figures,
        Optional<String> value,
        String unit,
        boolean decides) {

    /** Where the figures stand. */
    public record Reference(
            String source,
            String edition,
            LocalDate publishedOn,
            String url,
            String subject,
            String measure,
            String unit,
            String basis,
            String definition,
            String period) {

        static Reference of(Series series) {
            var edition = series.edition();
            return new Reference(
                    edition.source().name(),
                    edition.title(),
                    edition.publishedOn(),
                    edition.url(),
                    series.subject(),
                    series.measure(),
                    series.unit(),
                    series.basis(),
                    series.definition(),
                    series.period());
        }
    }

    static ReportedFinding of(Finding finding) {
        return new ReportedFinding(
                finding.series().map(Reference::of),
                finding.verdict(),
                finding.reason(),
                finding.explanation().whole(),
                finding.explanation().steps(),
                finding.inputs(),
                finding.held().map(held -> held.value().toPlainString()),
                finding.held().map(held -> held.unit().name()).orElse(""),
                finding.decides());
    }

    /** The explanation with the edition before it, where it does not start with that anyway. */
    public String says() {
        var edition = reference.map(Reference::edition).orElse("");
        return edition.isEmpty() || explanation.startsWith(edition) ? explanation : edition + ": " + explanation;
    }
}

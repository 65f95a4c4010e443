package org.plumbline.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.report.Report;
import org.plumbline.report.ReportedClaim;
import org.plumbline.report.ReportedFinding;
import org.plumbline.report.ReportedFinding.Reference;
import org.plumbline.report.issue.CorrectionNotice;
import org.plumbline.review.desk.Standing;

/**
 * A report as CSV, one row for each claim, safe to open in a spreadsheet: a text that would be taken for a formula gets an
 * apostrophe before it, a number stays a number.
 */
final class ReportCsv {

    /** What a spreadsheet takes for the start of a formula, full-width forms too. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private static final List<String> HEADER = List.of(
            "report",
            "article",
            "title",
            "outlet",
            "published_on",
            "version",
            "claim",
            "start",
            "end",
            "quote",
            "kind",
            "verdict",
            "flags",
            "source",
            "edition",
            "edition_published_on",
            "reason",
            "explanation",
            "value",
            "unit",
            "state",
            "rating",
            "note",
            "wording",
            "assessed_by",
            "submitted_by",
            "decision",
            "decided_by",
            "decided_at",
            "decision_reason",
            "waived_by",
            "waiver_reason",
            "fingerprint",
            "corrections");

    private ReportCsv() {}

    static String of(Report report) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            report.claims().forEach(claim -> csv.writeRecord(row(report, claim)));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return text.toString();
    }

    private static List<String> row(Report report, ReportedClaim claim) {
        var row = new Row();
        row.text(report.state())
                .number(report.text().article())
                .text(report.text().title());
        row.text(report.text().outlet())
                .text(report.text().publishedOn())
                .number(report.text().version());
        row.number(claim.claim()).number(claim.start()).number(claim.end());
        row.text(claim.quote()).text(claim.kind()).text(claim.verdict());
        row.text(claim.flags().stream().map(Enum::name).collect(Collectors.joining(" ")));
        evidence(row, claim.deciding());
        standing(row, claim.review());
        row.text(claim.fingerprint());
        return row.text(report.corrections().stream().map(ReportCsv::notice).collect(Collectors.joining("\n"))).cells;
    }

    /** Every row carries all of them: what is put right may be a claim that the text no longer has. */
    private static String notice(CorrectionNotice notice) {
        return "%s, claim %d. It said: %s It says now: %s Why: %s"
                .formatted(notice.correctedAt(), notice.claimId(), notice.said(), notice.saysNow(), notice.why());
    }

    private static void evidence(Row row, Optional<ReportedFinding> deciding) {
        var reference = deciding.flatMap(ReportedFinding::reference);
        row.text(reference.map(Reference::source)).text(reference.map(Reference::edition));
        row.text(reference.map(Reference::publishedOn));
        row.text(deciding.map(ReportedFinding::reason)).text(deciding.map(ReportedFinding::explanation));
        row.number(deciding.flatMap(ReportedFinding::value)).text(deciding.map(ReportedFinding::unit));
    }

    private static void standing(Row row, Standing review) {
        var assessed = review.assessment();
        row.text(review.state()).text(assessed.map(Standing.Assessed::rating));
        row.text(assessed.map(Standing.Assessed::note)).text(assessed.map(Standing.Assessed::wording));
        row.text(assessed.map(Standing.Assessed::by)).text(review.submission().map(Standing.Submitted::by));
        var decided = review.decision();
        row.text(decided.map(Standing.Decided::outcome)).text(decided.map(Standing.Decided::by));
        row.text(decided.map(Standing.Decided::at)).text(decided.map(Standing.Decided::reason));
        row.text(review.waiver().map(Standing.Waived::by)).text(review.waiver().map(Standing.Waived::reason));
    }

    /** A row as it grows. What is a number is said by the caller, never guessed from its look. */
    private static final class Row {

        private final List<String> cells = new ArrayList<>();

        Row number(Object number) {
            cells.add(number.toString());
            return this;
        }

        Row number(Optional<?> number) {
            cells.add(number.map(Object::toString).orElse(""));
            return this;
        }

        Row text(Object text) {
            cells.add(safe(text.toString()));
            return this;
        }

        Row text(Optional<?> text) {
            cells.add(text.map(Object::toString).map(Row::safe).orElse(""));
            return this;
        }

        private static String safe(String text) {
            return text.isEmpty() || STARTS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        }
    }
}

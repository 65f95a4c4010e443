package org.plumbline.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.checking.Coverage.Tally;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.report.Report;
import org.plumbline.report.ReportedClaim;
import org.plumbline.report.ReportedFinding;
import org.plumbline.report.issue.CorrectionNotice;
import org.plumbline.review.ReviewState;
import org.plumbline.review.desk.Standing;

@DisplayName("A report as CSV")
class ReportCsvTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1 is less", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "－1", "＠SUM"})
    @DisplayName("never gives a spreadsheet a text that it would take for a formula")
    void formulas(String text) {
        var row = written(text, "5");
        assertThat(row.getField("quote")).isEqualTo("'" + text);
        assertThat(row.getField("waiver_reason")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "5 % more", "a, b", "with \"quotes\"", "two\nlines", "x = y", "Ünïcode 😀", ""})
    @DisplayName("leaves every other text as it is")
    void texts(String text) {
        assertThat(written(text, "5").getField("quote")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-5.2", "28500000", "0.000001"})
    @DisplayName("keeps numbers numbers, negative ones too")
    void numbers(String value) {
        assertThat(written("a quote", value).getField("value")).isEqualTo(value);
    }

    @Test
    @DisplayName("has one row for each claim, and the header even when there is none")
    void rows() {
        assertThat(ReportCsv.of(report(List.of())).lines()).hasSize(1);
        assertThat(ReportCsv.of(report(List.of(claim("a", "1"), claim("b", "2"))))
                        .lines())
                .hasSize(3);
    }

    @Test
    @DisplayName("carries what it puts right of earlier final reports, with when and why")
    void corrections() {
        var notice =
                new CorrectionNotice(7, "Wrong: a tenth.", "Right: a ninth.", NOON, "the 2025 edition was corrected");
        var csv = ReportCsv.of(report(List.of(claim("a", "1")), List.of(notice)));
        assertThat(CsvReader.builder().ofNamedCsvRecord(csv).stream()
                        .findFirst()
                        .orElseThrow()
                        .getField("corrections"))
                .contains("claim 7", "a tenth", "a ninth", "2025-04-01", "the 2025 edition was corrected");
    }

    private static NamedCsvRecord written(String text, String value) {
        var csv = ReportCsv.of(report(List.of(claim(text, value))));
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().findFirst().orElseThrow();
    }

    private static ReportedClaim claim(String text, String value) {
        var finding = new ReportedFinding(
                Optional.empty(),
                Verdict.REFUTED,
                Reason.VALUE_DIFFERS,
                text,
                List.of(),
                List.of(),
                Optional.of(value),
                "percent",
                true);
        var waived = new Standing(
                ReviewState.WAIVED,
                false,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Standing.Waived(text, "editor", NOON)),
                List.of(),
                Optional.empty(),
                false);
        return new ReportedClaim(
                1, 0, 5, text, ClaimKind.QUANTITY, Verdict.REFUTED, new TreeSet<>(), List.of(finding), waived, "f1");
    }

    private static Report report(List<ReportedClaim> claims) {
        return report(claims, List.of());
    }

    private static Report report(List<ReportedClaim> claims, List<CorrectionNotice> corrections) {
        return new Report(
                Report.FORMAT,
                Report.State.DRAFT,
                new Report.Text(1, "Title", "Outlet", "", LocalDate.of(2025, 3, 31), 1, "h1"),
                new Report.Check(NOON, "1", "r1", 1, 2, true),
                new Report.Made("editor", NOON, 3, "l1"),
                new Report.Counts(new Tally(1, 0, 1, 0, 0), claims.size(), Map.of(), Map.of()),
                claims,
                List.of(),
                corrections,
                0);
    }
}

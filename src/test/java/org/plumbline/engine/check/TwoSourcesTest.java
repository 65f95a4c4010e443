package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;

@DisplayName("Of two sources' figures")
class TwoSourcesTest {

    private static final List<Series> TABLES = List.of(
            series("Treasury of Norway", "treasury", "growth", "GDP growth", "percent", "1.9"),
            series("Labour Bank", "labour bank", "growth", "GDP growth", "percent", "1.4"),
            series("Treasury of Norway", "treasury", "wheat", "harvest", "thousand t", "310"),
            series("Labour Bank", "labour bank", "wheat", "harvest", "thousand t", "298"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The treasury's figure for Norway's economic growth in 2024 is 0.5 percentage points above that of the labour bank. | SUPPORTED | 1.9 − 1.4 = 0.5 percentage points
            The treasury's figure for Norway's economic growth in 2024 is 0.9 percentage points above that of the labour bank. | REFUTED   | 1.9 − 1.4 = 0.5 percentage points
            The treasury's figure for Norway's wheat harvest in 2024 is 12,000 tonnes higher than that of the labour bank.      | SUPPORTED | 310,000 − 298,000 = 12,000 metric tons
            The treasury's figure for Norway's wheat harvest in 2024 is 4% higher than that of the labour bank.                 | SUPPORTED | 310,000 / 298,000
            """)
    @DisplayName("the difference is what one has more, in points or in the unit of both, and the ratio a percentage")
    void difference(String text, String verdict, String formula) {
        var answer = VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 20)), TABLES).stream()
                .filter(one -> one.claim().quote().contains("than")
                        || one.claim().quote().contains("above"))
                .findFirst()
                .orElseThrow();
        var explanation = answer.findings().get(0).explanation();
        assertThat(answer.verdict()).as(explanation.text()).hasToString(verdict);
        assertThat(explanation.text()).contains(formula).doesNotContain("definitions differ");
    }

    private static Series series(
            String source, String alias, String subject, String measure, String unit, String value) {
        var edition = new Edition(new Source(source, List.of(alias)), "Outlook", LocalDate.of(2025, 3, 1), "");
        var figure = new Figure("Norway", value, Figure.Role.ORDINARY, "2024", Figure.Status.NORMAL, "");
        return new Series("", edition, subject, measure, unit, "", "", "2024", List.of(figure));
    }
}

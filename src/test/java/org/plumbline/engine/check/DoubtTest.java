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

@DisplayName("A claim that another figure would refute")
class DoubtTest {

    private static final List<Series> TABLES = List.of(
            table("copper", "mine production", "million metric tons", "5.3", "2.6"),
            table("copper", "mine production", "million metric tons", "2023", "5.2", "2.7"),
            table("gross domestic product", "real growth", "percent", "2.6", "3.2"),
            table("unemployment", "unemployment rate", "percent", "8.6", "11.4"),
            table("consumer prices", "inflation", "percent", "4.3", "2.8"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chile mined 6.3 million tonnes of copper in 2024.
            ANTOFAGASTA, March 7 - Chile mined 6.3 million tonnes of copper in 2024.
            ANTOFAGASTA (Harbour Wire) - Chile mined 6.3 million tonnes of copper in 2024.
            FIRST FIGURES: Chile mined 6.3 million tonnes of copper in 2024.
            Chile's copper production peaked at 6.3 million tonnes in 2024.
            GDP grew by 5.2% in Spain in 2024.
            Spain's unemployment was 14.2% in 2024.
            This unemployment is not what it was, at 14.2% in Spain in 2024.
            CPI inflation in Spain was 5.2% in 2024.
            Copper output rose in every country in 2024.
            """)
    @DisplayName("is refuted where nothing says that it speaks of something else")
    void refuted(String text) {
        assertThat(verdicts(text)).contains("REFUTED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Youth unemployment in Spain was 26.5% in 2024.
            Core inflation in Spain was 5.2% in 2024.
            Inflation in Spain peaked at 10.8% in 2024.
            BHP mined 1.2 million tonnes of copper in Chile in 2024.
            The mine in Chile produced 1.2 million tonnes of copper in 2024.
            Chile's copper production reached 6.3 million tonnes in early 2024.
            Chile has the largest copper production in Africa.
            Copper output rose in every country except Spain in 2024.
            Copper output rose in all countries but Spain in 2024.
            Not every country had higher copper output in 2024 than in 2023.
            Copper output did not rise in every country in 2024.
            Northern Chile mined 3.1 million tonnes of copper in 2024.
            """)
    @DisplayName("is left open where its words say that it may speak of something else")
    void open(String text) {
        assertThat(verdicts(text)).isNotEmpty().doesNotContain("REFUTED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Copper output was 5.3 million tonnes in Chile and 2.6 million in Spain in 2024.
            Copper output was 5.3 million tonnes in Chile, 2.6 million tonnes in Spain and much less elsewhere.
            Chile mined 5.3 million tonnes of copper in 2024, against 2.6 million for Spain.
            Chile mined 5.3 million tonnes of copper in 2024, compared with 2.6 million in Spain.
            """)
    @DisplayName("is not refuted by the figure of a place that the text gives another amount")
    void listed(String text) {
        assertThat(verdicts(text)).hasSize(2).containsOnly("SUPPORTED");
    }

    private static List<String> verdicts(String text) {
        return VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 20)), TABLES).stream()
                .map(one -> one.verdict().name())
                .toList();
    }

    private static Series table(String subject, String measure, String unit, String chile, String spain) {
        return table(subject, measure, unit, "2024", chile, spain);
    }

    private static Series table(
            String subject, String measure, String unit, String period, String chile, String spain) {
        var edition =
                new Edition(new Source("Bureau of Tables", List.of()), "Tables 2024", LocalDate.of(2025, 1, 31), "");
        return new Series(
                "",
                edition,
                subject,
                measure,
                unit,
                "",
                "",
                period,
                List.of(row("Chile", chile, period), row("Spain", spain, period)));
    }

    private static Figure row(String entity, String value, String period) {
        return new Figure(entity, value, Figure.Role.ORDINARY, period, Figure.Status.NORMAL, "");
    }
}

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

@DisplayName("A heading that repeats the subject of its table")
class MeasureWithSubjectTest {

    private static final Series COPPER = new Series(
            "",
            new Edition(new Source("Metals Office", List.of()), "Yearbook 2025", LocalDate.of(2025, 1, 15), ""),
            "copper",
            "copper production",
            "million tonnes",
            "",
            "",
            "2024",
            List.of(figure("2023", "7.9"), figure("2024", "9.0")));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway's copper production fell in 2024.              | REFUTED
            Norway's copper output fell in 2024.                  | REFUTED
            Norway's copper exports fell in 2024.                 | NOT_ENOUGH_EVIDENCE
            Norway's copper reserves fell in 2024.                | NOT_ENOUGH_EVIDENCE
            Norway exported 5 million tonnes of copper in 2024.   | NOT_ENOUGH_EVIDENCE
            Norway produced 5 million tonnes of copper in 2024.   | REFUTED
            """)
    @DisplayName("is meant by its measure and not by the subject alone")
    void exports(String text, String verdict) {
        assertThat(VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 20)), List.of(COPPER)))
                .first()
                .satisfies(one -> assertThat(one.verdict()).hasToString(verdict));
    }

    private static Figure figure(String year, String value) {
        return new Figure("Norway", value, Figure.Role.ORDINARY, year, Figure.Status.NORMAL, "");
    }
}

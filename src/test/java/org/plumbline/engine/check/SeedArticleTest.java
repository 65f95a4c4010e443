package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;

@DisplayName("The first article, with the whole demo library loaded")
class SeedArticleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final List<ClaimVerdict> ANSWERS = answers();

    @ParameterizedTest(name = "“{0}” is {1} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # claim                | verdict             | edition | because
            fifth largest reserves | REFUTED             | 2023    | tied for the 3rd
            fifth largest reserves | REFUTED             | 2024    | the 4th largest
            fifth largest reserves | SUPPORTED           | 2025    | the 5th largest
            fifth largest reserves | NOT_ENOUGH_EVIDENCE | 2026    | 6,900,000
            much higher            | NOT_ENOUGH_EVIDENCE | 2023    | 1.4 times
            much higher            | SUPPORTED           | 2024    | 2.9 times
            much higher            | SUPPORTED           | 2025    | 7.5 times
            much higher            | SUPPORTED           | 2026    | 7.5 times
            """)
    @DisplayName("is held to each edition of the survey")
    void byEdition(String claim, String verdict, String edition, String because) {
        Finding finding = answer(claim).findings().stream()
                .filter(one -> one.series().orElseThrow().edition().title().endsWith("Summaries " + edition))
                .findFirst()
                .orElseThrow();
        assertThat(finding.verdict()).hasToString(verdict);
        assertThat(finding.explanation().text()).contains(because);
    }

    @Test
    @DisplayName("is decided by the edition of the day; later ones only warn")
    void editionOfTheDay() {
        Finding first = answer("fifth largest reserves").findings().get(0);
        assertThat(first.decides()).isTrue();
        assertThat(first.series().orElseThrow().edition().title()).isEqualTo("Mineral Commodity Summaries 2025");
        assertThat(answer("fifth largest reserves").flags()).contains(Flag.EDITION_SUPERSEDED, Flag.MISSING_ROWS);
    }

    @ParameterizedTest(name = "“{0}” is {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            17 metals                  | SUPPORTED           | VALUE_MATCHES
            There is no substitute     | NOT_ENOUGH_EVIDENCE | NOT_CHECKABLE
            could take place           | NOT_ENOUGH_EVIDENCE | FORECAST_NOT_CHECKABLE
            Tuesday, April 1, 2025     | SUPPORTED           | CONSISTENT_IN_TEXT
            """)
    @DisplayName("has its other claims settled, or left open with the reason")
    void others(String claim, String verdict, String reason) {
        assertThat(answer(claim).verdict()).hasToString(verdict);
        assertThat(answer(claim).findings().get(0).reason()).hasToString(reason);
    }

    @Test
    @DisplayName("compares two sources with a warning that their definitions differ")
    void definitions() {
        assertThat(answer("much higher").flags()).contains(Flag.DEFINITION_DIFFERS);
    }

    private static ClaimVerdict answer(String words) {
        return ANSWERS.stream()
                .filter(one -> one.claim().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClaimVerdict> answers() {
        try {
            return VerdictCase.check(
                    Files.readString(Path.of("seeds/kremlin-rare-earths-2025-03-31.txt")),
                    Optional.of(DAY),
                    SeedFigures.all());
        } catch (IOException missing) {
            throw new AssertionError("The seeds are part of the project", missing);
        }
    }
}

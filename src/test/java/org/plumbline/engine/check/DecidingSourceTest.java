package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;

@DisplayName("With the whole demo library loaded")
class DecidingSourceTest {

    @Test
    @DisplayName("a source that is called by the name said goes before one of the same country that may be meant")
    void alias() {
        Finding first = answer("Moscow puts its own rare earth reserves at 28.5 million tonnes.", "28.5 million")
                .findings()
                .get(0);
        assertThat(first.series().orElseThrow().edition().title()).isEqualTo("Statement of 25 February 2025");
        assertThat(first.verdict()).hasToString("SUPPORTED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Russia's 3.8 million tonnes of rare earth reserves in 2024 were estimated by the U.S. Geological Survey. | 3.8 million | Mineral Commodity Summaries 2025
            According to the U.S. Geological Survey, Russia's 3.8 million tonnes of rare earth reserves are small. | 3.8 million | Mineral Commodity Summaries 2025
            Russia's 28.5 million tonnes of rare earths are reserves, its ministry said. | 28.5 million | Statement of 25 February 2025
            Moscow's 28.5 million tonnes of rare earth reserves are disputed by the U.S. Geological Survey. | 28.5 million | Statement of 25 February 2025
            """)
    @DisplayName("a figure belongs to a country whoever counted it, and to a source that stands before it by name")
    void owner(String text, String words, String edition) {
        assertThat(answer(text, words).findings().get(0))
                .returns(
                        edition,
                        finding -> finding.series().orElseThrow().edition().title())
                .returns(Verdict.SUPPORTED, Finding::verdict);
    }

    @Test
    @DisplayName("a newer edition that speaks of another year is no warning")
    void otherPeriod() {
        assertThat(answer("China had 44 million tonnes of rare earth reserves in 2024.", "44 million")
                        .flags())
                .doesNotContain(Flag.EDITION_SUPERSEDED);
    }

    @Test
    @DisplayName("whose older edition has just this number is whose number it is, whatever others print")
    void older() {
        var answer = undated("Russia was marked down to 3.8 million tonnes of rare earth reserves from 10 million.");
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(answer.findings().get(0).reason()).isEqualTo(Reason.EDITION_SUPERSEDED);
    }

    @Test
    @DisplayName("a text that nobody dated is held to the edition of its dateline's day")
    void dateline() {
        var text = "Vietnam's reserves of rare earths are 22 million tonnes, the U.S. Geological Survey said.";
        assertThat(undated("HANOI, April 2, 2024 - " + text).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(undated(text).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            China mined 168,000 tonnes of rare earths last year.        | NO_REFERENCE    | “last year”
            China mined 168,000 tonnes of rare earths in 2025.          | VALUE_DIFFERS   | 270,000
            Output of rare earths in China fell by 10% last year.       | NO_REFERENCE    | day of publication
            """)
    @DisplayName("what a text that nobody dated tells of last year is refuted by no year's figure")
    void lastYear(String text, String reason, String words) {
        var finding = undated(text).findings().get(0);
        assertThat(finding.reason()).hasToString(reason);
        assertThat(finding.explanation().whole()).contains(words);
    }

    private static ClaimVerdict undated(String text) {
        return VerdictCase.check(text, Optional.empty(), SeedFigures.all()).get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Half of China's 44 million tonnes of rare earth reserves are in Mongolia. | 44 million
            Of the 44 million tonnes of rare earth reserves China holds, half are in Mongolia. | 44 million
            The 12 countries have more than 90 million tonnes of rare earth reserves, the USGS said. | 90 million
            All countries have more than 90 million tonnes of rare earth reserves combined, the USGS said. | 90 million
            """)
    @DisplayName("what one country has is not held to the world's total, nor what all have together to each")
    void whose(String text, String words) {
        assertThat(answer(text, words).verdict()).isNotEqualTo(Verdict.REFUTED);
    }

    private static ClaimVerdict answer(String text, String words) {
        return VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 31)), SeedFigures.all()).stream()
                .filter(one -> one.claim().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }
}

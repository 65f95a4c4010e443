package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;

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

    @Test
    @DisplayName("a newer edition that speaks of another year is no warning")
    void otherPeriod() {
        assertThat(answer("China had 44 million tonnes of rare earth reserves in 2024.", "44 million")
                        .flags())
                .doesNotContain(Flag.EDITION_SUPERSEDED);
    }

    private static ClaimVerdict answer(String text, String words) {
        return VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 31)), SeedFigures.all()).stream()
                .filter(one -> one.claim().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }
}

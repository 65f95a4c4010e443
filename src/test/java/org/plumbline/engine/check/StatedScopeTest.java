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

@DisplayName("What a text says is counted")
class StatedScopeTest {

    private static final Series RAIL = new Series(
            "",
            new Edition(new Source("Transport Office", List.of()), "Accounts 2024", LocalDate.of(2025, 2, 1), ""),
            "railways",
            "spending",
            "million euros",
            "",
            "",
            "2024",
            List.of(
                    figure("Norway", "840", "Includes 95.5 million euros of ferry subsidies."),
                    figure("Sweden", "1,210", "Excluding pensions."),
                    figure("Finland", "610", ""),
                    figure("Denmark", "350", "Includes grants, but excludes foreign grants.")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway spent 840 million euros on railways in 2024.                                        | SUPPORTED           | VALUE_MATCHES
            Norway spent 840 million euros on railways in 2024, not counting subsidies for ferries.    | REFUTED             | DEFINITION_DIFFERS
            Norway spent 840 million euros on railways in 2024, including subsidies for ferries.       | SUPPORTED           | VALUE_MATCHES
            Norway spent 745 million euros on railways in 2024, excluding ferry subsidies.             | NOT_ENOUGH_EVIDENCE | DEFINITION_DIFFERS
            Sweden spent 1,210 million euros on railways in 2024, including pensions.                  | REFUTED             | DEFINITION_DIFFERS
            Sweden spent 1,210 million euros on railways in 2024, including a new tunnel.              | SUPPORTED           | VALUE_MATCHES
            Finland spent 610 million euros on railways in 2024, excluding ferry subsidies.            | SUPPORTED           | VALUE_MATCHES
            Denmark spent 350 million euros on railways in 2024, leaving out foreign grants.           | SUPPORTED           | VALUE_MATCHES
            Norway spent 840 million euros on railways in 2024, without subsidies for buses.           | NOT_ENOUGH_EVIDENCE | DEFINITION_DIFFERS
            """)
    @DisplayName("is held to what the figure's note says of it")
    void note(String text, String verdict, String reason) {
        var answer = VerdictCase.check(text, Optional.of(LocalDate.of(2025, 3, 20)), List.of(RAIL)).stream()
                .filter(one -> one.claim().quote().contains("million"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.findings().get(0).reason())
                .as(answer.findings().get(0).explanation().text())
                .hasToString(reason);
        assertThat(answer.verdict()).hasToString(verdict);
    }

    private static Figure figure(String entity, String value, String note) {
        return new Figure(entity, value, Figure.Role.ORDINARY, "2024", Figure.Status.NORMAL, note);
    }
}

package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beside a table of litres per person and day, an amount")
class PerPersonTest {

    private static final VerdictCase WATER = VerdictCase.all("thirteenth-round.jsonl").stream()
            .filter(one -> one.id().equals("J06"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Each inhabitant of Costova used 122 litres of water a day in 2024.                         | SUPPORTED
            The average resident of Costova used 140 litres of water a day in 2024.                    | REFUTED
            The typical household in Costova used 305 litres of water a day in 2024.                   | NOT_ENOUGH_EVIDENCE
            Costova used 40 million litres of water a day in 2024, a young man said.                   | NOT_ENOUGH_EVIDENCE
            A resident said the waterworks of Costova delivered 40 million litres of water a day.      | NOT_ENOUGH_EVIDENCE
            """)
    @DisplayName("is held to it where the text says that it is one person's, and not where a person only speaks")
    void oneOfThem(String text, String verdict) {
        assertThat(VerdictCase.check(text, WATER.publishedOn(), WATER.references()))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.verdict()).hasToString(verdict));
    }
}

package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.finding.Finding;

@DisplayName("An explanation")
class ExplanationTest {

    private static final Map<String, VerdictCase> CASES = VerdictCase.all("conventions.jsonl").stream()
            .collect(Collectors.toMap(VerdictCase::id, Function.identity()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V1  | It would change with a figure that is not 13,350 to 13,450.
            V3  | A figure that is 12,500 to 13,500 would bear it out.
            V13 | It would change with a figure that is not at least 4,870.
            C2  | A result that is 34.5 to 35.5 % would bear it out.
            K6  | It would change if Gorland had more than 150 (Farland) or less than 70 (Holm).
            K8  | It would be borne out if Gorland had at least 150 (Elland) and at most 150 (Dorland).
            K3  | It would be borne out if nobody had the same figure.
            C19 | Naming the exceptions would bear it out.
            E2  | Naming the older edition or giving the newer figure would bear it out.
            E6  | Figures of one edition would have to give it.
            O1  | Naming the source would settle it.
            D3  | A table without the mistake would settle it.
            M1  | Figures for the rows that have none would settle it.
            T2  | The text would agree if one of the two were corrected.
            N1  | Figures published after that time will settle it.
            N5  | A figure for the same thing and place and time would settle it.
            """)
    @DisplayName("says what would change the verdict")
    void change(String id, String sentence) {
        assertThat(findings(CASES.get(id)))
                .extracting(finding -> finding.explanation().change())
                .contains(sentence);
    }

    @Test
    @DisplayName("never leaves out what would change the verdict")
    void always() {
        assertThat(Stream.of("verdicts.jsonl", "conventions.jsonl", "nineteenth-round.jsonl", "twentieth-round.jsonl")
                        .flatMap(file -> VerdictCase.all(file).stream())
                        .flatMap(ExplanationTest::findings))
                .allSatisfy(finding -> assertThat(finding.explanation().change())
                        .as(finding.verdict() + " " + finding.reason())
                        .isNotEmpty());
    }

    private static Stream<Finding> findings(VerdictCase one) {
        return one.answer().stream().flatMap(answer -> answer.findings().stream());
    }
}

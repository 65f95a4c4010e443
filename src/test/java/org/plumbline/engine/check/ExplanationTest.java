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
            V1  | A figure below 13,350 or above 13,450 would change the verdict.
            V3  | A figure between 12,500 and 13,500 would bear the claim out.
            V13 | A figure below 4,870 would change the verdict.
            C2  | A result between 34.5 and 35.5 % would bear the claim out.
            K6  | The verdict would change if Gorland had more than the 150 million passengers of Farland or less than the 70 million passengers of Holm.
            K8  | The claim would be borne out if Gorland had 150 million passengers, as Elland has.
            K3  | The claim would be borne out if nobody had the same figure.
            C19 | Naming the exceptions would bear the claim out.
            E2  | Naming the older edition or giving the newer figure would bear the claim out.
            E6  | The claim would be borne out if one edition gave the same result.
            O1  | Naming the source would settle it.
            D3  | A table without the mistake would settle it.
            M1  | Figures for the rows that have none would settle it.
            T2  | The text would agree with itself if one of the two were corrected.
            N1  | Figures published after that time will settle it.
            N5  | Choosing the series and the row that are meant would settle it.
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

package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Input;

@DisplayName("Every figure that a finding was worked out from")
class InputsTest {

    private static final Map<String, VerdictCase> CASES = VerdictCase.all("conventions.jsonl").stream()
            .collect(Collectors.toMap(VerdictCase::id, Function.identity()));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            V1 | a value                             | Harvest report 2024: Northmark 13,400
            C1 | a share and its whole               | Grain in figures 2025: Arden 4,830; Grain in figures 2025: World 16,500
            C3 | a sum                               | Grain in figures 2025: Arden 4,830; Grain in figures 2025: Brisco 1,890
            E7 | a revision, figures of two editions | Minerals 2025: Arden 60,000; Minerals 2024: Arden 50,000
            E6 | two editions mixed                  | Minerals 2025: Arden 60,000; Minerals 2025: World total 240,000; Minerals 2024: Arden 50,000
            O3 | a comparison of two sources         | Minerals 2025: Arden 60,000; Balance 2025: Arden 110,000
            M6 | what is missing, and stands elsewhere | Minerals 2025: Brisco 68,000; Minerals 2024: Arden 71,000
            """)
    @DisplayName("is named with its edition and row")
    void editionAndRow(String id, String what, String inputs) {
        var one = CASES.get(id);
        Finding deciding = one.answer().stream()
                .flatMap(answer -> answer.findings().stream())
                .filter(finding -> finding.decides() && !finding.inputs().isEmpty())
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(deciding.inputs().stream().map(InputsTest::words).collect(Collectors.joining("; ")))
                .isEqualTo(inputs);
    }

    private static String words(Input input) {
        return "%s: %s %s".formatted(input.edition(), input.entity(), input.value());
    }
}

package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("On the verdict cases the engine")
class VerdictCasesTest {

    private static final List<VerdictCase> CASES = VerdictCase.all();

    @ParameterizedTest(name = "{0}, {1}: {2} % of the verdicts, {3} % with reason, words and flags")
    @CsvFileSource(resources = "/specs/verdict-floors.csv", delimiter = '|', numLinesToSkip = 1)
    @DisplayName("is right at least as often as it was")
    void floors(String file, String group, int verdicts, int full) {
        List<VerdictCase> cases = VerdictCase.all(file + ".jsonl").stream()
                .filter(one -> group.equals("all") || one.group().equals(group))
                .toList();
        assertThat(share(cases, VerdictCasesTest::verdictRight)).as("verdicts").isGreaterThanOrEqualTo(verdicts);
        assertThat(share(cases, VerdictCasesTest::allRight)).as("full").isGreaterThanOrEqualTo(full);
    }

    @Test
    @DisplayName("gives every claim a finding, and exactly one that decides, which comes first")
    void findings() {
        assertThat(CASES).flatExtracting(VerdictCase::answer).allSatisfy(answer -> {
            assertThat(answer.findings()).isNotEmpty();
            assertThat(answer.findings().get(0).decides()).isTrue();
            assertThat(answer.findings().stream().filter(finding -> finding.decides()))
                    .hasSize(1);
        });
    }

    private static int share(List<VerdictCase> cases, Predicate<VerdictCase> right) {
        return (int) (100 * cases.stream().filter(right).count() / cases.size());
    }

    private static boolean verdictRight(VerdictCase one) {
        List<ClaimVerdict> answer = one.answer();
        return one.expectations().stream().allMatch(expectation -> expectation.verdictRight(one.text(), answer));
    }

    private static boolean allRight(VerdictCase one) {
        List<ClaimVerdict> answer = one.answer();
        return one.expectations().stream().allMatch(expectation -> expectation.allRight(one.text(), answer));
    }
}

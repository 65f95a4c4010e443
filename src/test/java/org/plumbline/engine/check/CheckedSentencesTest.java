package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.figure.Series;

@DisplayName("A sentence held to a table")
class CheckedSentencesTest {

    private static final Map<String, VerdictCase> TABLES =
            VerdictCase.all().stream().collect(Collectors.toMap(VerdictCase::id, Function.identity()));

    @ParameterizedTest(name = "{2} → {4} {5}")
    @CsvFileSource(resources = "/specs/checked.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    @DisplayName("gets the verdict and the reason that the table gives")
    void verdicts(String tables, LocalDate publishedOn, String sentence, String words, String verdict, String reason) {
        List<Series> references =
                tables.equals("-") ? List.of() : TABLES.get(tables).references();
        int start = sentence.indexOf(words);
        var answers = VerdictCase.check(sentence, Optional.of(publishedOn), references).stream()
                .filter(answer -> answer.claim().span().start() < start + words.length()
                        && answer.claim().span().end() > start)
                .toList();
        assertThat(answers).extracting(answer -> answer.verdict().name()).contains(verdict);
        if (reason != null) {
            assertThat(answers)
                    .flatExtracting(ClaimVerdict::findings)
                    .extracting(finding -> finding.reason().name())
                    .contains(reason);
        }
    }
}

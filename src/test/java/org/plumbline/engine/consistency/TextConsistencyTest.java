package org.plumbline.engine.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.statement.Sentences;
import org.plumbline.engine.reading.ClaimFinder;

@DisplayName("A text is held against itself:")
class TextConsistencyTest {

    private final ClaimFinder finder = new ClaimFinder();

    @ParameterizedTest(name = "{0} → “{1}” {2}")
    @CsvFileSource(resources = "/specs/text-consistency.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    @DisplayName("what its own figures contradict is refuted without any reference")
    void remarks(String text, String words, String verdict) {
        assertThat(verdicts(text, words))
                .isEqualTo(verdict.equals("NONE") ? List.of() : List.of(Verdict.valueOf(verdict)));
    }

    @Test
    @DisplayName("headline and body")
    void headline() {
        String text =
                "Fire destroys 140 homes in Wexcombe\n\nA wildfire destroyed 114 homes on the edge of Wexcombe on Sunday.";
        assertThat(verdicts(text, "140 homes")).containsExactly(Verdict.REFUTED);
        assertThat(verdicts(text.replace("114", "140"), "140 homes in")).isEmpty();
    }

    private List<Verdict> verdicts(String text, String words) {
        var reading = finder.find(text, Optional.empty());
        var sentences = new Sentences(text);
        var statements = reading.claims().stream()
                .map(claim -> sentences.around(claim, Optional.empty()))
                .toList();
        int start = text.indexOf(words);
        return new TextConsistency()
                .remarks(reading, sentences, statements).values().stream()
                        .filter(remark -> remark.claim().span().start() < start + words.length()
                                && remark.claim().span().end() > start)
                        .map(remark -> remark.finding().verdict())
                        .distinct()
                        .toList();
    }
}

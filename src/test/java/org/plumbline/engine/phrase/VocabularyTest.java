package org.plumbline.engine.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.mention.qualifier.Direction;

@DisplayName("The vocabulary files")
class VocabularyTest {

    private static final Set<Role> DIRECTED = EnumSet.of(
            Role.CHANGE_VERB,
            Role.CHANGE_NOUN,
            Role.CHANGE_PARTICLE,
            Role.MULTIPLY,
            Role.SUPERLATIVE,
            Role.COMPARATIVE,
            Role.AS_ADJECTIVE,
            Role.EXCEED_VERB,
            Role.OVERTAKE);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "changes.csv",
                "ranks.csv",
                "comparisons.csv",
                "measures.csv",
                "subjects.csv",
                "speakers.csv",
                "modalities.csv",
                "universals.csv",
                "furniture.csv",
                "grammar.csv"
            })
    @DisplayName("give each phrase one meaning in each role")
    void onePhraseOneMeaning(String file) {
        var seen = new ArrayList<String>();
        PhraseLine.readAll(file)
                .forEach(line -> line.phrases().forEach(phrase -> seen.add(line.role() + " " + phrase)));
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("name a direction where a word goes up or down, and a modality where it is not asserted")
    void values() {
        for (var file : new String[] {"changes.csv", "ranks.csv", "comparisons.csv", "modalities.csv"}) {
            for (var line : PhraseLine.readAll(file)) {
                if (DIRECTED.contains(line.role())) {
                    assertThat(Direction.values()).extracting(Direction::name).contains(line.value());
                }
                if (line.role() == Role.MODAL) {
                    assertThat(Modality.values()).extracting(Modality::name).contains(line.value());
                }
            }
        }
    }
}

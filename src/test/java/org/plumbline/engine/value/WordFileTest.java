package org.plumbline.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A vocabulary file")
class WordFileTest {

    @Test
    @DisplayName("is read without its comments, blank lines and heading")
    void rows() {
        assertThat(WordFile.rows(WordFileTest.class, "words.csv"))
                .containsExactly(List.of("up", "hike"), List.of("up", "rise"), List.of("down", "fall"));
        assertThat(WordFile.words(WordFileTest.class, "words.csv", "up")).containsExactly("hike", "rise");
    }

    @Test
    @DisplayName("that has a line twice is refused, and the line named")
    void twice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.rows(WordFileTest.class, "words-twice.csv"))
                .withMessage("words-twice.csv has a line twice: up,hike");
    }

    @Test
    @DisplayName("that lacks a field is refused, and the line named")
    void tooShort() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.rows(WordFileTest.class, "words-short.csv"))
                .withMessage("words-short.csv: 1 fields instead of 2 in [rise]");
    }

    @Test
    @DisplayName("that is missing, or lacks a group, is named")
    void missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.lines(WordFileTest.class, "none.csv"))
                .withMessageContaining("none.csv");
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.words(WordFileTest.class, "words.csv", "sideways"))
                .withMessage("No word of the group sideways in words.csv");
    }
}

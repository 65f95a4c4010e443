package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is logged")
class HappeningTest {

    @Test
    @DisplayName("is kept as it is when it fits, and shortened visibly when not")
    void shortened() {
        assertThat(after("x".repeat(4000))).hasSize(4000).doesNotContain("…");
        assertThat(after("x".repeat(4001))).hasSize(4000).endsWith("x…");
    }

    @Test
    @DisplayName("is never cut in the middle of a character")
    void wholeCharacters() {
        assertThat(after("x".repeat(3998) + "😀".repeat(10))).hasSize(3999).endsWith("x…");
        assertThat(after("x".repeat(3997) + "😀".repeat(10))).hasSize(4000).endsWith("😀…");
    }

    private static String after(String text) {
        return new Happening("editor", "test.cut", "claim 1", "", text).after();
    }
}

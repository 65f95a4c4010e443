package org.plumbline.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search in the library")
class FigureSearchTest {

    @Test
    @DisplayName("has an entity before or behind its other words")
    void cut() {
        assertThat(new FigureSearch("Russia reserves", "", "USGS", "").namingEntity())
                .containsExactly(
                        new FigureSearch("reserves", "Russia", "USGS", ""),
                        new FigureSearch("Russia", "reserves", "USGS", ""));
    }

    @Test
    @DisplayName("that names an entity, of one word or of many, is left whole")
    void whole() {
        assertThat(new FigureSearch("reserves of", "Russia", "", "").namingEntity())
                .isEmpty();
        assertThat(new FigureSearch("Russia", "", "", "").namingEntity()).isEmpty();
        assertThat(new FigureSearch("a b c d e f", "", "", "").namingEntity()).isEmpty();
    }
}

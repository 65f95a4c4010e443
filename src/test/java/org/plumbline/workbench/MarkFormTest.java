package org.plumbline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.value.Span;

@DisplayName("Words marked as a claim")
class MarkFormTest {

    private static final String TEXT = "Output rose 5%.\nOutput fell later.";

    @Test
    @DisplayName("are found where they stand only once")
    void once() {
        assertThat(new MarkForm(" rose 5% ", null).in(TEXT)).contains(new Span(7, 14));
        assertThat(new MarkForm("5%.\r\nOutput", null).in(TEXT)).contains(new Span(12, 22));
    }

    @Test
    @DisplayName("are refused when they are not in the text, none, or too many")
    void refused() {
        assertThat(new MarkForm("rose 6%", null).troubles(TEXT).at("quote"))
                .startsWith("These words are not in the text");
        assertThat(new MarkForm(" ", null).troubles(TEXT).at("quote")).startsWith("Paste the words");
        assertThat(new MarkForm(null, null).troubles(TEXT).at("quote")).startsWith("Paste the words");
        assertThat(new MarkForm("x".repeat(2001), null).troubles(TEXT).at("quote"))
                .contains("2,000");
    }

    @Test
    @DisplayName("that stand in several places wait for a choice")
    void several() {
        var form = new MarkForm("Output", null);
        assertThat(form.troubles(TEXT).at("quote"))
                .isEqualTo("These words stand in the text in 2 places. Choose which");
        assertThat(form.occurrences(TEXT))
                .extracting(MarkForm.Occurrence::start)
                .containsExactly(0, 16);
        assertThat(new MarkForm("Output", 16).troubles(TEXT).any()).isFalse();
        assertThat(new MarkForm("Output", 16).in(TEXT)).contains(new Span(16, 22));
        assertThat(new MarkForm("Output", 3).in(TEXT)).isEmpty();
    }
}

package org.plumbline.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.value.Span;

@DisplayName("A quote in its context")
class QuoteInContextTest {

    @Test
    @DisplayName("has all of a short text around it")
    void shortText() {
        assertThat(QuoteInContext.of("Russia is fifth here.", new Span(10, 15)))
                .isEqualTo(new QuoteInContext("Russia is ", "fifth", " here."));
    }

    @Test
    @DisplayName("has whole words of a long text around it, and says that there is more")
    void longText() {
        var words = "seventeen ".repeat(100);
        var text = words + "fifth" + " " + words;
        var context = QuoteInContext.of(text, new Span(words.length(), words.length() + 5));
        assertThat(context.before()).startsWith("… seventeen ").endsWith(" seventeen ");
        assertThat(context.after()).startsWith(" seventeen ").endsWith(" seventeen …");
    }

    @Test
    @DisplayName("at the very start or end has nothing on that side")
    void edges() {
        assertThat(QuoteInContext.of("fifth", new Span(0, 5))).isEqualTo(new QuoteInContext("", "fifth", ""));
    }
}

package org.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An article handed in")
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

    @Test
    @DisplayName("needs a headline, a day and a text; outlet and address may be missing")
    void needed() {
        assertThat(new Intake("Title", "2025-03-31", "", "", "Text")
                        .troubles(TODAY)
                        .any())
                .isFalse();
        assertThat(Intake.EMPTY.troubles(TODAY).messages()).containsOnlyKeys("title", "publishedOn", "text");
    }

    @ParameterizedTest(name = "dated “{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-31 | fine
            2025-05-02 | fine
            2025-05-03 | more than a month ahead
            2052-03-31 | more than a month ahead
            0025-03-31 | before there were newspapers
            2025-02-30 | no day of the calendar
            31.3.2025  | no day of the calendar
            """)
    void day(String day, String because) {
        assertThat(messageAt("publishedOn", new Intake("Title", day, "", "", "Text")))
                .contains("fine".equals(because) ? "" : because)
                .matches(message -> message.isEmpty() == "fine".equals(because));
    }

    @ParameterizedTest(name = "the address {0} is refused: it would become a link")
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "www.example.org", "https://", "http:/x", "a b"})
    void address(String url) {
        assertThat(messageAt("url", new Intake("Title", "2025-03-31", "", url, "Text")))
                .contains("https://");
    }

    @Test
    @DisplayName("may have a million characters and not one more")
    void limit() {
        var limit = "x".repeat(ArticleText.LIMIT);
        assertThat(messageAt("text", text(limit))).isEmpty();
        assertThat(messageAt("text", text(limit + "x"))).contains("1,000,001").contains("at most 1,000,000");
    }

    @Test
    @DisplayName("is refused with the line when it holds a NUL or half a surrogate pair; emoji are fine")
    void damage() {
        assertThat(messageAt("text", text("one\ntwo\0"))).startsWith("Line 2 holds a NUL");
        assertThat(messageAt("text", text("one\ud83d"))).contains("lone surrogate");
        assertThat(messageAt("text", text("one\ude00 \ud83d"))).contains("lone surrogate");
        assertThat(messageAt("text", text("one \ud83d\ude00"))).isEmpty();
    }

    @Test
    @DisplayName("keeps its text but for line ends, which browsers change")
    void lineEnds() {
        assertThat(new ArticleText(" a\r\nb\rc\n").value()).isEqualTo(" a\nb\nc\n");
    }

    private static Intake text(String text) {
        return new Intake("Title", "2025-03-31", "", "", text);
    }

    private static String messageAt(String field, Intake intake) {
        return intake.troubles(TODAY).at(field);
    }
}

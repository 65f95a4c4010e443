package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.value.Span;

@DisplayName("Every digit of a text")
class CoverageTest {

    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final Path ARTICLES = Path.of("src/test/resources/articles/marked");

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    @DisplayName("of a whole article belongs to a claim or is listed with the reason why it belongs to none")
    void inArticles(Path article) throws IOException {
        String text = Files.readString(article);
        assertThat(unaccounted(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Call 020 7946 0958 or write to 221B Baker Street, London NW1 6XE, before 17:30 on 4 May.",
                "Version 2.14.3 of the app, order no. AB-12345-X, costs £4.99; see page 7 or www.example.org/2024/12.",
                "1,2,3,4 ... 5-6-7 (8) [9] #10 11/12 13:14 15° 16% 17' 18\" 19± 20× 21½ 22¢ 23@24",
                "\uff11\uff12\uff13 and \u0664\u0665\u0666 and x\u00b2 and 10\u2076 and 1e9 and 0x1F and 1.2.3.4.5 and 1--2 and ---3"
            })
    @DisplayName("of no article does too")
    void anywhere(String text) {
        assertThat(unaccounted(text)).isEmpty();
    }

    static List<Path> articles() throws IOException {
        try (var files = Files.list(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The digits, each with a few characters around it, that are in no number of a claim and in no list of reasons. */
    private static List<String> unaccounted(String text) {
        Reading reading = FINDER.find(text, Optional.empty());
        var accounted = new BitSet(text.length());
        reading.claims().stream()
                .flatMap(claim -> claim.mentions().stream())
                .forEach(number -> mark(accounted, number.span()));
        reading.unread().forEach(number -> mark(accounted, number.span()));
        var missed = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && !accounted.get(i)) {
                missed.add(text.substring(Math.max(0, i - 20), Math.min(text.length(), i + 10)));
            }
        }
        return missed;
    }

    private static void mark(BitSet accounted, Span span) {
        accounted.set(span.start(), span.end());
    }
}

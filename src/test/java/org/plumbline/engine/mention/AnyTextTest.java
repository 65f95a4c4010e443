package org.plumbline.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.value.Span;

@Label("Whatever the text")
class AnyTextTest {

    private static final MentionFinder FINDER = new MentionFinder();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));

    @Property(tries = 2000)
    @Label("of random characters: spans lie inside, in order and apart, and hold what they say")
    void characters(@ForAll String text) {
        check(text);
    }

    @Property(tries = 5000)
    @Label("of the pieces that numbers are made of: the same")
    void pieces(@ForAll("pieces") String text) {
        check(text);
    }

    @Property(tries = 500)
    @Label("a sentence reads the same alone and after another paragraph")
    void alone(@ForAll("pieces") String text) {
        String before = "The mayor spoke.\n\n";
        List<String> alone = surfaces(FINDER.find(text, DAY));
        List<String> after = surfaces(FINDER.find(before + text, DAY));
        assertThat(after).as(text).isEqualTo(alone);
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Arbitraries.of(
                "1",
                "2,5",
                "28.7",
                "1,234",
                "1.234.567",
                "2024",
                "99999999999",
                "½",
                "one",
                "twenty",
                "hundred",
                "and",
                "a",
                "half",
                "million",
                "m",
                "bn",
                "k",
                "dozen",
                "dozens",
                "thirds",
                "third",
                "second",
                "first",
                "$",
                "€",
                "US$",
                "Rs",
                "%",
                "per",
                "percent",
                "points",
                "to",
                "-",
                "–",
                "−",
                "/",
                ":",
                ".",
                ",",
                "(",
                ")",
                "+",
                "^",
                "×",
                "e5",
                "x10",
                "°C",
                "\"",
                "'s",
                "between",
                "from",
                "or",
                "in",
                "of",
                "out",
                "about",
                "more than",
                "at least",
                "March",
                "May",
                "Monday",
                "last",
                "year",
                "ago",
                "Q1",
                "FY24",
                "fiscal",
                "mid",
                "the",
                "No",
                "call",
                "GMT",
                "pm",
                "won",
                "Road",
                "Article",
                "G7",
                "tons",
                "barrels",
                "homes",
                "old",
                "aged",
                "below zero",
                "rose",
                "fell",
                "up",
                "\n",
                "\n\n",
                "\u00a0",
                "\u200e",
                "²",
                "\ud83d",
                "\u0301");
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(words -> gap.list().ofSize(words.size()).map(gaps -> join(words, gaps)));
    }

    private static String join(List<String> words, List<String> gaps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(gaps.get(i));
        }
        return text.toString();
    }

    private static void check(String text) {
        Mentions found = FINDER.find(text, DAY);
        found.mentions().forEach(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.surface()));
        inOrder(found.sentences(), text);
        inOrder(
                IntStream.range(0, found.tokens().size())
                        .mapToObj(i -> found.tokens().at(i).span())
                        .toList(),
                text);
        List<Span> all = new ArrayList<>(Stream.concat(
                        found.mentions().stream().map(Mention::span),
                        found.labels().stream().map(Unreadable::span))
                .toList());
        inOrder(found.mentions().stream().map(Mention::span).toList(), text);
        inOrder(found.labels().stream().map(Unreadable::span).toList(), text);
        all.sort(Comparator.comparingInt(Span::start));
        inOrder(all, text);
    }

    private static void inOrder(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    private static List<String> surfaces(Mentions mentions) {
        return mentions.mentions().stream()
                .map(mention -> mention.surface()
                        + mention.low()
                        + mention.high()
                        + mention.unit()
                        + mention.hedge()
                        + mention.period())
                .toList();
    }
}

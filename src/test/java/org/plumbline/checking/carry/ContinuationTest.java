package org.plumbline.checking.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.reading.ClaimFinder;

@DisplayName("A claim goes on in a later text")
class ContinuationTest {

    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));
    private static final List<String> COUNTRIES = List.of("Russia", "China", "Brazil", "India", "Australia", "Vietnam");
    private static final List<String> HEDGES = List.of("", "about ", "more than ");

    /** One sentence with one figure, and which one it is, whatever was done to it. */
    private record Sentence(int id, String country, String hedge, int number, String unit) {
        @Override
        public String toString() {
            return "%s has %s%d million %s of rare earths in reserves.".formatted(country, hedge, number, unit);
        }
    }

    @Property(tries = 60)
    @Label("always, when the text is the same")
    void identical(@ForAll Random random) {
        var text = text(sentences(random, 8));
        var claims = read(text);
        var continuation = Continuation.between(text, text, claims);
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(continuation.of(claim)).contains(claim));
    }

    @Property(tries = 150)
    @Label("never where its number, unit, hedge or country is another, nor as a lookalike elsewhere")
    void edited(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int edits) {
        var before = sentences(random, 8);
        var after = new ArrayList<>(before);
        for (int i = 0; i < edits; i++) {
            edit(after, random);
        }
        var earlier = read(text(before));
        var continuation = Continuation.between(text(before), text(after), read(text(after)));
        for (var claim : earlier) {
            continuation.of(claim).ifPresent(later -> {
                var was = sentenceAt(before, claim.span().start());
                var is = sentenceAt(after, later.span().start());
                assertThat(later.quote()).isEqualTo(claim.quote());
                assertThat(is.toString()).isEqualTo(was.toString());
                assertThat(is.id() == was.id() || besideTheSame(before, was, after, is))
                        .isTrue();
            });
        }
    }

    private static void edit(List<Sentence> text, Random random) {
        int at = random.nextInt(text.size());
        var old = text.get(at);
        switch (random.nextInt(9)) {
            case 0 -> text.set(at, new Sentence(old.id(), old.country(), old.hedge(), old.number() + 1, old.unit()));
            case 1 -> text.set(at, new Sentence(old.id(), old.country(), "nearly ", old.number(), old.unit()));
            case 2 -> text.set(at, new Sentence(old.id(), old.country(), old.hedge(), old.number(), "pounds"));
            case 3 -> text.set(at, new Sentence(old.id(), "Greenland", old.hedge(), old.number(), old.unit()));
            case 4 -> swapNumbers(text, at, random.nextInt(text.size()));
            case 5 -> Collections.swap(text, at, random.nextInt(text.size()));
            case 6 -> removeIfMore(text, at);
            case 7 -> text.add(at, sentence(random.nextInt(), random));
            default -> text.add(at, lookalike(text.get(random.nextInt(text.size())), random));
        }
    }

    private static void swapNumbers(List<Sentence> text, int one, int other) {
        var a = text.get(one);
        var b = text.get(other);
        text.set(one, new Sentence(a.id(), a.country(), a.hedge(), b.number(), a.unit()));
        text.set(other, new Sentence(b.id(), b.country(), b.hedge(), a.number(), b.unit()));
    }

    private static void removeIfMore(List<Sentence> text, int at) {
        if (text.size() > 1) {
            text.remove(at);
        }
    }

    private static Sentence lookalike(Sentence of, Random random) {
        return new Sentence(random.nextInt(), of.country(), of.hedge(), of.number(), of.unit());
    }

    private static List<Sentence> sentences(Random random, int count) {
        var sentences = new ArrayList<Sentence>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(i, random));
        }
        return sentences;
    }

    private static Sentence sentence(int id, Random random) {
        return new Sentence(
                id,
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                HEDGES.get(random.nextInt(HEDGES.size())),
                2 + random.nextInt(5),
                "tonnes");
    }

    private static String text(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::toString).collect(Collectors.joining("\n"));
    }

    private static List<Claim> read(String text) {
        return FINDER.find(text, DAY).claims();
    }

    private static Sentence sentenceAt(List<Sentence> text, int place) {
        int start = 0;
        for (var sentence : text) {
            start += sentence.toString().length() + 1;
            if (place < start) {
                return sentence;
            }
        }
        throw new AssertionError("No sentence at " + place);
    }

    private static boolean besideTheSame(List<Sentence> before, Sentence was, List<Sentence> after, Sentence is) {
        int b = before.indexOf(was);
        int a = after.indexOf(is);
        return at(before, b - 1).equals(at(after, a - 1)) || at(before, b + 1).equals(at(after, a + 1));
    }

    private static String at(List<Sentence> text, int index) {
        return index < 0 || index >= text.size() ? "" : text.get(index).toString();
    }
}

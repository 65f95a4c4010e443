package org.plumbline.checking.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.value.Span;

@DisplayName("A place of a text is found again in a later one")
class SuccessorsTest {

    @ParameterizedTest(name = "{0} becomes {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # before  | after     | where each went | because
            A B C     | A B C     | 0 1 2           | the same text
            A B C     | A D C     | 0 - -           | A begins both texts; beside C nothing is left; B is another now
            A B C D   | A B C E   | 0 1 2 -         | the last is another now
            A B C     | B C       | - 0 1           | the first went
            A B C     | A X B C   | 0 2 3           | one came between A and B
            A B C     | A B X C   | 0 1 -           | one came between B and C
            A B/C D   | C D/A B   | 2 3 0 1         | whole paragraphs changed places
            A/B/C     | C/A/B     | 1 2 -           | the last came first
            A         | A         | 0               | it is all there is
            A         | B A       | -               | nothing beside it says that it is the same
            A B       | X A Y     | - -             | both neighbours are others
            A B A C   | B A C     | - 0 1 2         | told apart by the neighbours
            A X B X C | A X B C   | 0 1 2 - -       | the second X lost its place
            H X K X   | J X       | - - - -         | another heading now
            X X C     | X C       | - - 1           | nobody knows which X went
            X X X     | X X X     | 0 1 2           | nothing changed
            """)
    @DisplayName("by its words and its neighbours; each letter is a sentence, a stroke begins a paragraph")
    void table(String before, String after, String where, String because) {
        assertThat(where(before, after)).as(because).containsExactly(where.split(" "));
    }

    @Property(tries = 300)
    @Label("always, when nothing changed")
    void identical(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> sentences) {
        var text = text(sentences);
        var successors = Successors.of(text, text);
        for (int start = 0; start < text.length(); start += 7) {
            var span = new Span(start, Math.min(text.length(), start + 5));
            assertThat(successors.of(span)).contains(span);
        }
    }

    @Property(tries = 1000)
    @Label("only where the whole sentence is the same, and no two at one place")
    void neverElsewhere(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> after) {
        var later = IntStream.range(0, before.size())
                .mapToObj(index -> where(before, after, index))
                .flatMap(Optional::stream)
                .toList();
        assertThat(later).doesNotHaveDuplicates();
    }

    private static Optional<Integer> where(List<Integer> before, List<Integer> after, int index) {
        int start = index * SENTENCE;
        return Successors.of(text(before), text(after))
                .of(new Span(start + 4, start + 9))
                .map(span -> {
                    int successor = span.start() / SENTENCE;
                    assertThat(after.get(successor)).isEqualTo(before.get(index));
                    assertThat(span.start() % SENTENCE).isEqualTo(4);
                    boolean edgeOfAll = before.size() == 1 && after.size() == 1;
                    assertThat(edgeOfAll
                                    || at(before, index - 1).equals(at(after, successor - 1))
                                    || at(before, index + 1).equals(at(after, successor + 1)))
                            .isTrue();
                    return successor;
                });
    }

    private static Integer at(List<Integer> sentences, int index) {
        return index < 0 || index >= sentences.size() ? -1 : sentences.get(index);
    }

    private static final int SENTENCE = "The A town has 100 homes. ".length();

    private static String text(List<Integer> sentences) {
        return sentences.stream()
                .map(number -> "The %c town has %d00 homes. ".formatted('A' + number, number))
                .collect(Collectors.joining());
    }

    /** Each letter is a sentence, a stroke begins a paragraph. */
    private static List<String> where(String before, String after) {
        var successors = Successors.of(prose(before), prose(after));
        var lengths = before.split("[ /]").length;
        return IntStream.range(0, lengths)
                .mapToObj(index -> successors
                        .of(new Span(index * PROSE, index * PROSE + 3))
                        .map(span -> Integer.toString(span.start() / PROSE))
                        .orElse("-"))
                .toList();
    }

    private static final int PROSE = "He saw A towns. ".length();

    private static String prose(String letters) {
        return Arrays.stream(letters.split("(?<=[ /])"))
                .map(letter -> "He saw %c towns.%s".formatted(letter.charAt(0), letter.endsWith("/") ? "\n" : " "))
                .collect(Collectors.joining());
    }
}

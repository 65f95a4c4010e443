package org.plumbline.article.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.article.diff.WordDiff.Kind;

@DisplayName("What changed, word by word")
class WordDiffTest {

    @ParameterizedTest(name = "“{0}” became “{1}”: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # before          | after             | -removed- +added+
            5th of 15         | 5th of 15         | 5th of 15
            5th of 15         | 4th of 15         | -5th- +4th+ of 15
            5th of 15 figures | 5th of 14         | 5th of -15 figures- +14+
            a b c             | x a b c           | +x+ a b c
            a b c             | a c               | a -b- c
            a                 | b                 | -a- +b+
            """)
    void becomes(String before, String after, String expected) {
        assertThat(inSigns(before, after)).isEqualTo(expected);
    }

    @Property(tries = 300)
    @Label("keeps every word of both texts")
    void losesNothing(
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String before,
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String after) {
        var old = spaced(before);
        var now = spaced(after);
        assertThat(without(Kind.ADDED, old, now)).isEqualTo(old);
        assertThat(without(Kind.REMOVED, old, now)).isEqualTo(now);
    }

    /** Few different words, so that texts share some. */
    private static String spaced(String letters) {
        return letters.toLowerCase()
                .chars()
                .mapToObj(c -> "" + (char) ('a' + c % 4))
                .collect(Collectors.joining(" "));
    }

    private static String without(Kind kind, String before, String after) {
        return WordDiff.between(before, after).stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::words)
                .collect(Collectors.joining(" "));
    }

    private static String inSigns(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case REMOVED -> "-" + piece.words() + "-";
                    case ADDED -> "+" + piece.words() + "+";
                })
                .collect(Collectors.joining(" "));
    }
}

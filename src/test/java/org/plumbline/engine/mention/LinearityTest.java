package org.plumbline.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Vocabulary;
import org.plumbline.engine.mention.word.Words;
import org.plumbline.engine.value.Units;

/** Counts looks at characters and tokens, never seconds: twice the text may cost twice the looks, and no more. */
@DisplayName("Reading takes time in proportion to the text")
class LinearityTest {

    private static final int LENGTH = 125_000;
    private static final double TWICE = 2.1;
    private static final int LOOKS_PER_CHARACTER = 200;

    private final Units units = new Units();
    private final Lexer lexer = new Lexer(new Words(new Vocabulary(units)));
    private final Readers readers = Readers.of(units, lexer);

    @ParameterizedTest(name = "\"{0}\" again and again")
    @ValueSource(
            strings = {
                "7",
                ",",
                "(",
                "-",
                " ",
                "\u0301",
                "\n",
                "'",
                "\"",
                "$",
                "1,",
                "1,1,1,",
                "1.",
                "1 ",
                "1-",
                "1/",
                "1:",
                "1^",
                "12,34,",
                "a",
                "A.",
                "www.",
                "http://",
                "one ",
                "one and ",
                "hundred ",
                "one hundred and ",
                "million ",
                "twenty ",
                "half a ",
                "two thirds ",
                "first ",
                "1st ",
                "dozens of ",
                "$1 $1 ",
                "1% ",
                "1 to ",
                "between 1 and ",
                "1 or ",
                "May 5 ",
                "May ",
                "last year ",
                "Monday, ",
                "1 in ",
                "about ",
                "more than ",
                "up to ",
                "1 km ",
                "1 per ",
                "a a ",
                "the 1 of ",
                "G7 ",
                "+1 ",
                "call 1 ",
                "3-1, ",
                "won 3-1, ",
                "No. ",
                "Mr. ",
                "e5",
                "x10",
                "½",
                "²",
                "not yet ",
                "more than 1 but ",
                "at least 1 and less than 1 ",
                "four 52-week ",
                "fell by ",
                "1m of ",
                "1%, or ",
                "from 5 to 7 ",
                "up from ",
                "\ud83d\ude00",
                "1\u200e"
            })
    @DisplayName("of the same piece")
    void linear(String piece) {
        long once = looks(piece.repeat(LENGTH / piece.length()));
        long twice = looks(piece.repeat(2 * (LENGTH / piece.length())));
        assertThat((double) twice / once).isLessThan(TWICE);
        assertThat(once).isLessThan((long) LENGTH * LOOKS_PER_CHARACTER);
    }

    private long looks(String text) {
        CountedText characters = new CountedText(text);
        CountedTokens tokens = new CountedTokens(text);
        lexer.read(characters, tokens);
        new Reading(tokens, readers, Optional.empty()).read();
        return characters.looks + tokens.looks;
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int i) {
            looks++;
            return text.charAt(i);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }
    }

    private static final class CountedTokens extends Tokens {
        private long looks;

        CountedTokens(String text) {
            super(text);
        }

        @Override
        public Token at(int i) {
            looks++;
            return super.at(i);
        }

        @Override
        public boolean touches(int i) {
            looks++;
            return super.touches(i);
        }
    }
}

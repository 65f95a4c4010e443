package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.Mentions;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.phrase.Cutter;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/**
 * Counts looks at tokens and pieces and bytes of memory, never seconds: twice the text may cost twice of either, and no more.
 * What it costs to read the numbers before is counted in {@code engine.mention}.
 */
@DisplayName("Reading claims takes work and memory in proportion to the text")
class ClaimLinearityTest {

    private static final int LENGTH = 40_000;
    private static final int MILLION = 1_000_000;
    private static final double TWICE = 2.1;
    private static final int LOOKS_PER_CHARACTER = 500;
    private static final int BYTES_PER_CHARACTER = 3000;
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 31));

    @SuppressWarnings("unused")
    private static final String[] PIECES = {
        "7",
        ",",
        "(",
        "[",
        "-",
        " ",
        "\u0301",
        "\n",
        "a",
        "1,1,1,",
        "1 ",
        "1. ",
        "first ",
        "fifth largest ",
        "the fifth largest producer after China, ",
        "largest ",
        "top four ",
        "second only to ",
        "it ",
        "its ",
        "the country ",
        "China ",
        "China and ",
        "Halverton ",
        "Bank of ",
        "\"",
        "\u201c",
        "according to ",
        "said ",
        "the agency's estimate ",
        "2024 edition ",
        "word ",
        "of ",
        "the ",
        "more ",
        "more than ",
        "as much as ",
        "rose ",
        "rose 5% ",
        "rose 5% to 6 from 7, ",
        "doubled ",
        "up 5% ",
        "a rise of ",
        "5% of ",
        "half of the ",
        "28.7 million tonnes ",
        "three largest ",
        "6 times ",
        "5% or ",
        "in 2024 ",
        "2 years ago ",
        "a year earlier ",
        "Monday, May 5, 2025 ",
        "will ",
        "if ",
        "all countries rose ",
        "there is no ",
        "only ",
        "respectively ",
        "each ",
        "21 Questions ",
        "reserves ",
        "reserves of ",
        "oil ",
        "1. China, 5 tons. ",
        "subscribe ",
        "I, "
    };

    private final MentionFinder numbers = new MentionFinder();
    private final Vocabulary vocabulary = new Vocabulary(new Places(), numbers);
    private final ClaimReader claims = new ClaimReader(vocabulary);
    private final ClaimFinder finder = new ClaimFinder();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "\"{0}\" again and again")
    @FieldSource("PIECES")
    @DisplayName("of the same piece")
    void linear(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        long looks = looks(text);
        assertThat((double) looks(text + text) / looks).isLessThan(TWICE);
        assertThat(looks / text.length()).isLessThan(LOOKS_PER_CHARACTER);
        assertThat(bytes(text + text) / (2 * text.length())).isLessThan(BYTES_PER_CHARACTER);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"7", "a", ",", "(", "-", " ", "\u0301", "1,1,1,", "\n"})
    @DisplayName("of a million characters")
    void million(String piece) {
        assertThat(bytes(piece.repeat(MILLION / piece.length())) / MILLION).isLessThan(BYTES_PER_CHARACTER);
    }

    private long bytes(String text) {
        long before = threads.getCurrentThreadAllocatedBytes();
        finder.find(text, DAY);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private long looks(String text) {
        var found = numbers.find(text, DAY);
        var tokens = new CountedTokens(found.tokens());
        var counted = new Mentions(tokens, found.sentences(), found.mentions(), found.labels());
        var sentences = new Cutter(vocabulary)
                .cut(counted).stream().map(CountedSentence::new).toList();
        var read = new ReadText(text, claims, DAY);
        read.read(found, sentences.stream().map(Sentence.class::cast).toList());
        read.reading();
        return text.length()
                + tokens.looks
                + sentences.stream().mapToLong(sentence -> sentence.looks).sum();
    }

    private static final class CountedTokens extends Tokens {
        private final Tokens tokens;
        private long looks;

        CountedTokens(Tokens tokens) {
            super(tokens.text());
            this.tokens = tokens;
        }

        @Override
        public int size() {
            return tokens.size();
        }

        @Override
        public Token at(int i) {
            looks++;
            return tokens.at(i);
        }

        @Override
        public boolean touches(int i) {
            looks++;
            return tokens.touches(i);
        }
    }

    private static final class CountedSentence extends Sentence {
        private long looks;

        CountedSentence(Sentence sentence) {
            super(sentence);
        }

        @Override
        public Piece at(int i) {
            looks++;
            return super.at(i);
        }

        @Override
        public int next(long some, int from, int to) {
            int found = super.next(some, from, to);
            looks += 1 + (hasAny(some) ? Math.max(0, (found < 0 ? Math.min(to, size()) : found) - from) : 0);
            return found;
        }

        @Override
        public int last(long some, int from, int to) {
            int found = super.last(some, from, to);
            looks += 1 + (hasAny(some) ? Math.max(0, Math.min(to, size()) - Math.max(found, from)) : 0);
            return found;
        }
    }
}

package org.plumbline.engine.mention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Vocabulary;
import org.plumbline.engine.mention.word.Words;
import org.plumbline.engine.value.Units;

/**
 * Reads the numeric expressions of a text in one pass. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Time and memory grow in proportion to the text, whatever it contains.
 */
public final class MentionFinder {

    /** How many characters are read at once, at least: few enough for the cache of a processor, many beside what a stretch costs by itself. */
    private static final int STRETCH = 16_000;

    private final Lexer lexer;
    private final Readers readers;

    /** A finder with the vocabulary files of {@code src/main/resources/org/plumbline/engine}. */
    public MentionFinder() {
        Units units = new Units();
        this.lexer = new Lexer(new Words(new Vocabulary(units)));
        this.readers = Readers.of(units, lexer);
    }

    /** The words, numbers and signs of a phrase that texts will be searched for; to be learned before the first text is read. */
    public Tokens learn(String phrase) {
        return lexer.learn(phrase);
    }

    /**
     * @param publishedOn the day by which "last year" and "on Monday" are resolved; empty leaves them unresolved
     */
    public Mentions find(String text, Optional<LocalDate> publishedOn) {
        Objects.requireNonNull(text, "text");
        return read(lexer.read(text), publishedOn);
    }

    /**
     * Reads a text in stretches of some paragraphs, and hands over what it finds in one before it reads the next: so a long text
     * takes no more memory than a short one, but for what is kept of it.
     *
     * @param publishedOn as in {@link #find}
     */
    public void find(String text, Optional<LocalDate> publishedOn, Consumer<Mentions> stretches) {
        int next = 0;
        while (next < text.length()) {
            Tokens tokens = new Tokens(text);
            next = lexer.paragraphs(text, next, STRETCH, tokens);
            stretches.accept(read(tokens, publishedOn));
        }
    }

    private Mentions read(Tokens tokens, Optional<LocalDate> publishedOn) {
        return new Reading(tokens, readers, publishedOn).read();
    }
}

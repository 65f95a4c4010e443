package org.plumbline.engine.mention.token;

import java.util.Arrays;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.Word;
import org.plumbline.engine.mention.word.WordSet;

/** The tokens of a text, with an empty one before the first and after the last, so that readers may look past the ends. */
public class Tokens {

    private static final Token NONE = new Token(0, 0, Token.Kind.BREAK, new Word("", "", 0, 0, null));

    private static final long NUMBERS = Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit;

    /** What a number is joined to by a hyphen between spaces; elsewhere that is a dash. */
    private static final WordSet JOINED = WordSet.read(Tokens.class, "joined.csv", "joined");

    private final String text;
    private Token[] tokens = new Token[64];
    private int size;

    public Tokens(String text) {
        this.text = text;
    }

    void add(Token token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size++] = token;
    }

    /** Whether a paragraph ends with the last of them. */
    boolean endParagraph() {
        return size > 0 && tokens[size - 1].kind() == Token.Kind.BREAK;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public Token at(int i) {
        return i < 0 || i >= size ? NONE : tokens[i];
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean touches(int i) {
        return i > 0
                && i < size
                && tokens[i - 1].end() == tokens[i].start()
                && tokens[i - 1].kind() != Token.Kind.BREAK;
    }

    /** Whether this is a hyphen that joins two words: "billion-dollar"; some texts space it, "30 - year". */
    public boolean isHyphen(int i) {
        return at(i).isHyphen() && (touches(i) && touches(i + 1) || isSpacedHyphen(i));
    }

    private boolean isSpacedHyphen(int i) {
        boolean spaced = i > 0
                && at(i - 1).end() + 1 == at(i).start()
                && at(i).end() + 1 == at(i + 1).start();
        return spaced
                && (at(i - 1).isDigits()
                        || at(i - 1).hasAny(NUMBERS)
                        || at(i + 1).is("old"))
                && JOINED.has(at(i + 1).lower());
    }

    /** The token at {@code i}, or the one behind it if that is a hyphen between two words. */
    public int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }
}

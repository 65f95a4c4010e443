package org.plumbline.engine.mention.token;

import java.util.Arrays;
import org.plumbline.engine.mention.word.Word;

/** The tokens of a text, with an empty one before the first and after the last, so that readers may look past the ends. */
public class Tokens {

    private static final Token NONE = new Token(0, 0, Token.Kind.BREAK, new Word("", "", 0, 0, null));

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

    /** Whether this is a hyphen that joins two words: "billion-dollar". */
    public boolean isHyphen(int i) {
        return at(i).isHyphen() && touches(i) && touches(i + 1);
    }

    /** The token at {@code i}, or the one behind it if that is a hyphen between two words. */
    public int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }
}

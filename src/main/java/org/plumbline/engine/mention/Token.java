package org.plumbline.engine.mention;

import java.math.BigDecimal;
import org.plumbline.engine.value.Span;

/** One piece of a text: a word, a number written in digits, or a sign. White space is no token. */
public final class Token {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes and full stops of abbreviations: "Russia's" is "Russia" and "'s"; "U.S." is one. */
        WORD,
        /** Digits with their separators: "28.7", "3 800 000". */
        DIGITS,
        /** Anything else, one character each: "%", "$", "-", "(". */
        SIGN,
        /** The end of a paragraph: one or more line breaks. */
        BREAK
    }

    private final int start;
    private final int end;
    private final Kind kind;
    private final Word word;

    Token(int start, int end, Kind kind, Word word) {
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.word = word;
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Kind kind() {
        return kind;
    }

    /** Its characters as written. */
    public String text() {
        return word.text();
    }

    /** The same in lower case, with straight apostrophes and plain hyphens: the form vocabulary files use. */
    public String lower() {
        return word.lower();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean is(String word) {
        return lower().equals(word);
    }

    boolean has(Role role) {
        return word.has(role);
    }

    boolean hasAny(long roles) {
        return word.hasAny(roles);
    }

    /** The number of a number word. */
    BigDecimal number() {
        return word.value();
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text().charAt(0) == sign;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text().charAt(0));
    }

    @Override
    public String toString() {
        return kind + "(" + text() + ")";
    }
}

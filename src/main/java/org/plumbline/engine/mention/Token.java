package org.plumbline.engine.mention;

import org.plumbline.engine.value.Span;

/**
 * One piece of a text: a word, a number written in digits, or a sign. White space is no token.
 *
 * @param span where it stands
 * @param kind what it is
 * @param text its characters as written
 * @param lower the same in lower case, with straight apostrophes and plain hyphens: the form vocabulary files use
 */
public record Token(Span span, Kind kind, String text, String lower) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes and full stops of abbreviations: "Russia's" is "Russia" and "'s"; "U.S." is one. */
        WORD,
        /** Digits with their separators: "28.7", "3 800 000", "1,1". */
        DIGITS,
        /** Anything else, one character each: "%", "$", "-", "(". */
        SIGN,
        /** The end of a paragraph: one or more line breaks. */
        BREAK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}

package org.plumbline.engine.mention.token;

import java.math.BigDecimal;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.Signs;
import org.plumbline.engine.mention.word.Word;
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

    public Word word() {
        return word;
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

    public boolean has(Role role) {
        return word.has(role);
    }

    public boolean hasAny(long roles) {
        return word.hasAny(roles);
    }

    /** The number of a number word. */
    public BigDecimal number() {
        return word.value();
    }

    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text().charAt(0) == sign;
    }

    public boolean isCapitalised() {
        return kind == Kind.WORD && word.has(Role.CAPITAL);
    }

    public boolean isHyphen() {
        return kind == Kind.SIGN && Signs.isHyphen(text().charAt(0));
    }

    /** Hyphens, dashes and the minus sign. */
    public boolean isDash() {
        return kind == Kind.SIGN && Signs.isDash(text().charAt(0));
    }

    public boolean isMinus() {
        return kind == Kind.SIGN && Signs.isMinus(text().charAt(0));
    }

    public boolean isApostrophe() {
        return kind == Kind.SIGN && Signs.isApostrophe(text().charAt(0));
    }

    public boolean isSuperscript() {
        return kind == Kind.SIGN && Signs.isSuperscript(text().charAt(0));
    }

    @Override
    public String toString() {
        return kind + "(" + text() + ")";
    }
}

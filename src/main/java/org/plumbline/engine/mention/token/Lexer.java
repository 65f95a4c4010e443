package org.plumbline.engine.mention.token;

import org.plumbline.engine.mention.token.Token.Kind;
import org.plumbline.engine.mention.word.Letters;
import org.plumbline.engine.mention.word.Signs;
import org.plumbline.engine.mention.word.Word;
import org.plumbline.engine.mention.word.Words;

/** Cuts a text into tokens, in one loop from left to right that never looks further ahead than a few characters. */
public final class Lexer {

    private final Words words;

    public Lexer(Words words) {
        this.words = words;
    }

    /** The tokens of a phrase that texts will be searched for, all of which must be learned before the first text is read. */
    public Tokens learn(String phrase) {
        Tokens read = read(phrase, new Tokens(phrase));
        Tokens learned = new Tokens(phrase);
        for (int i = 0; i < read.size(); i++) {
            Token token = read.at(i);
            learned.add(new Token(token.start(), token.end(), token.kind(), words.learn(token.text())));
        }
        return learned;
    }

    public Tokens read(String text) {
        return read(text, new Tokens(text));
    }

    public Tokens read(CharSequence text, Tokens tokens) {
        int i = 0;
        while (i < text.length()) {
            i = next(text, i, tokens);
        }
        return tokens;
    }

    /** Reads whole paragraphs from {@code start} on, of so many characters at least, and tells where the rest begins. */
    public int paragraphs(String text, int start, int length, Tokens tokens) {
        int i = start;
        while (i < text.length() && (i - start < length || !tokens.endParagraph())) {
            i = next(text, i, tokens);
        }
        return i;
    }

    /** Reads what stands at {@code i} and tells where the rest begins. */
    private int next(CharSequence text, int i, Tokens tokens) {
        char c = text.charAt(i);
        if (c == ' ') {
            return i + 1;
        }
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return LineBreak.read(text, i, tokens);
        }
        if (Letters.startsWord(text, i)) {
            return add(text, i, WordEnd.of(text, i, words), Kind.WORD, tokens);
        }
        int digits = DigitsEnd.of(text, i);
        if (digits > i) {
            return add(text, i, digits, Kind.DIGITS, tokens);
        }
        if (Character.isWhitespace(c) || Signs.isNarrowSpace(c) || Signs.isInvisible(c)) {
            return i + 1;
        }
        return add(text, i, i + Character.charCount(Character.codePointAt(text, i)), Kind.SIGN, tokens);
    }

    private int add(CharSequence text, int start, int end, Kind kind, Tokens tokens) {
        Word word = kind == Kind.DIGITS ? words.digits(text, start, end) : words.of(text, start, end);
        tokens.add(new Token(start, end, kind, word));
        return end;
    }
}

package org.plumbline.engine.mention.token;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Span;

/**
 * Cuts tokens into sentences: behind a full stop, question or exclamation mark and its closing quotes, before white space
 * and a new beginning; never behind "Mr." or an initial; and at the end of every paragraph.
 */
public final class Sentences {

    private static final String CLOSING = "\"')]\u201D\u2019\u00BB";

    private Sentences() {}

    public static List<Span> of(Tokens tokens) {
        List<Span> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).kind() == Token.Kind.BREAK) {
                add(tokens, first, i, sentences);
                first = i + 1;
            } else if (ends(tokens, i)) {
                add(tokens, first, i + 1, sentences);
                first = i + 1;
            }
        }
        add(tokens, first, tokens.size(), sentences);
        return sentences;
    }

    private static void add(Tokens tokens, int first, int next, List<Span> sentences) {
        if (first < next) {
            sentences.add(new Span(tokens.at(first).start(), tokens.at(next - 1).end()));
        }
    }

    /** Whether a sentence ends with this token. */
    private static boolean ends(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.kind() == Token.Kind.DIGITS || tokens.touches(i + 1) || i + 1 >= tokens.size()) {
            return false;
        }
        if (token.isWord()) {
            return token.has(Role.LAST_ABBREVIATION)
                    && token.text().endsWith(".")
                    && beginsWithCommonWord(tokens, i + 1);
        }
        int stop = stopBefore(tokens, i);
        return stop >= 0
                && begins(tokens.at(i + 1))
                && (!tokens.at(stop).isSign('.') || endsWithStop(tokens, stop, i + 1));
    }

    /** The stop that this token is, or that stands right before it if it closes a quote or bracket; -1 for none. */
    private static int stopBefore(Tokens tokens, int i) {
        int at = i;
        while (at > i - 3 && tokens.touches(at) && isSignOf(tokens.at(at), CLOSING)) {
            at--;
        }
        return isSignOf(tokens.at(at), ".!?\u2026") ? at : -1;
    }

    private static boolean isSignOf(Token token, String signs) {
        return token.kind() == Token.Kind.SIGN && signs.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean begins(Token token) {
        return token.kind() != Token.Kind.WORD
                || !Character.isLowerCase(token.text().charAt(0));
    }

    private static boolean endsWithStop(Tokens tokens, int stop, int next) {
        Token last = tokens.at(stop - 1);
        boolean joined = tokens.touches(stop) && last.isWord();
        if (joined && last.has(Role.LAST_ABBREVIATION)) {
            return beginsWithCommonWord(tokens, next);
        }
        boolean initial = joined && last.text().length() == 1 && last.isCapitalised();
        boolean abbreviation = joined && (initial || last.has(Role.ABBREVIATION) && isAbbreviated(tokens, last, next));
        return !abbreviation;
    }

    /** "No." before a number and "St." before a name are abbreviations; "no." at the end of a sentence is not. */
    private static boolean isAbbreviated(Tokens tokens, Token last, int next) {
        return last.isCapitalised() || tokens.at(next).isDigits();
    }

    private static boolean beginsWithCommonWord(Tokens tokens, int next) {
        return tokens.at(next).isCapitalised() && tokens.at(next).has(Role.STOP)
                || tokens.at(next).has(Role.ARTICLE) && tokens.at(next).isCapitalised();
    }
}

package org.plumbline.engine.mention.token;

import org.plumbline.engine.mention.word.Word;

/** Tells the end of a paragraph from a line that was only folded. */
final class LineBreak {

    private static final Word END = new Word("\n", "\n", 0, 0, null);

    private LineBreak() {}

    /** Reads the white space at {@code start}, which begins with a line break, and tells where the rest begins. */
    static int read(CharSequence text, int start, Tokens tokens) {
        int end = start;
        int lines = 0;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            if (text.charAt(end) == '\n' || text.charAt(end) == '\u2029') {
                lines++;
            }
            end++;
        }
        if (lines > 1 || !continues(text, end, tokens)) {
            tokens.add(new Token(start, end, Token.Kind.BREAK, END));
        }
        return end;
    }

    /** A single line break before a small letter, behind a word, is a folded line. */
    private static boolean continues(CharSequence text, int next, Tokens tokens) {
        return next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && !endsSentence(tokens.at(tokens.size() - 1));
    }

    private static boolean endsSentence(Token last) {
        return last.isSign('.')
                || last.isSign('!')
                || last.isSign('?')
                || last.isSign(':')
                || last.kind() == Token.Kind.BREAK;
    }
}

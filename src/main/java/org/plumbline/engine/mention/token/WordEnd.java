package org.plumbline.engine.mention.token;

import org.plumbline.engine.mention.word.Letters;
import org.plumbline.engine.mention.word.Signs;
import org.plumbline.engine.mention.word.Words;

/** Finds where a word ends. */
final class WordEnd {

    /** What ends nearly every word, without a further look. */
    private static final String ENDS = " ,-\n)";

    private WordEnd() {}

    static int of(CharSequence text, int start, Words words) {
        int plain = plainEnd(text, start + 1);
        if (plain == text.length() || ENDS.indexOf(text.charAt(plain)) >= 0) {
            return plain;
        }
        if (isAddress(text, start)) {
            return addressEnd(text, start);
        }
        int i = plain;
        while (i < text.length() && continues(text, start, i, words)) {
            i++;
        }
        boolean initials = i < text.length() && text.charAt(i) == '.' && i >= start + 3 && text.charAt(i - 2) == '.';
        return initials ? i + 1 : i;
    }

    private static int plainEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && Letters.isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean continues(CharSequence text, int start, int i, Words words) {
        char c = text.charAt(i);
        if (Letters.is(c) || Signs.isSuperscript(c) || Signs.isInvisible(c)) {
            return true;
        }
        if (c >= '0' && c <= '9') {
            return !words.isPrefix(text, start, i);
        }
        if (Signs.isApostrophe(c)) {
            return i + 1 < text.length() && Letters.is(text.charAt(i + 1)) && !Letters.isPossessive(text, i);
        }
        return c == '.' && joins(text, start, i);
    }

    /** A full stop inside "U.S." or "example.org". */
    private static boolean joins(CharSequence text, int start, int i) {
        if (i + 1 >= text.length() || !Letters.is(text.charAt(i + 1))) {
            return false;
        }
        boolean single = i + 2 >= text.length() || !Letters.is(text.charAt(i + 2));
        boolean afterSingle = i - start == 1 || text.charAt(i - 2) == '.';
        return single && afterSingle
                || Character.isLowerCase(text.charAt(i + 1)) && Character.isLowerCase(text.charAt(i - 1)) && !single;
    }

    private static boolean isAddress(CharSequence text, int start) {
        return startsWith(text, start, "http://")
                || startsWith(text, start, "https://")
                || startsWith(text, start, "www.");
    }

    private static boolean startsWith(CharSequence text, int start, String beginning) {
        if (text.length() - start < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (text.charAt(start + i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A web address goes on to the next space; closing punctuation is not part of it. */
    private static int addressEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (",.;:!?)]\"'".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}

package org.plumbline.engine.mention.word;

/** Which characters make up words. */
public final class Letters {

    private Letters() {}

    public static boolean is(char c) {
        return isPlain(c) || c > 127 && (Character.isLetter(c) || isMark(c));
    }

    /** A letter of ASCII. */
    public static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a word begins here: with a letter, or with the apostrophe of "Russia's". */
    public static boolean startsWord(CharSequence text, int i) {
        char c = text.charAt(i);
        return is(c) || Signs.isApostrophe(c) && isPossessive(text, i);
    }

    /** Whether the apostrophe at {@code i} begins a possessive ending behind a word or number. */
    public static boolean isPossessive(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }
}

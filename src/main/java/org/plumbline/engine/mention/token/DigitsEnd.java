package org.plumbline.engine.mention.token;

import org.plumbline.engine.mention.word.Signs;

/**
 * Finds where a number written in digits ends: which separators belong to it.
 *
 * <p>A comma, apostrophe or space belongs to the number where groups of three digits follow ("3,800,000", "3 800 000"), or
 * two and then three ("15,00,000"); a full stop wherever a digit follows, so that "10.2.4" stays in one piece; a comma
 * before one or two last digits is a decimal comma ("28,7").
 */
final class DigitsEnd {

    /** No group is longer; a longer run of digits is measured no further. */
    private static final int LONG = 5;

    /** "99,99,99,99,999": more pairs are no number. */
    private static final int MOST_PAIRS = 5;

    private final CharSequence text;
    private final int start;
    private int end;
    private boolean grouped;
    private char separator;

    private DigitsEnd(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.grouped = end - start <= 3;
    }

    /** The end of the number that begins at {@code start}, or {@code start} if none does. */
    static int of(CharSequence text, int start) {
        int i = run(text, start);
        if (i == start) {
            return text.charAt(start) == '.' && startsFraction(text, start) ? run(text, start + 1) : start;
        }
        return new DigitsEnd(text, start, i).find();
    }

    private int find() {
        boolean more = true;
        while (more && end < text.length()) {
            more = extend(text.charAt(end));
        }
        return SpacedDigits.end(text, start, end);
    }

    /** Takes the separator at the end and the digits behind it, if both belong to the number. */
    private boolean extend(char c) {
        int next = run(text, end + 1, LONG);
        int digits = next - end - 1;
        if (digits == 0) {
            return false;
        }
        if (c == '.' || c == '\uFF0E' || c == '\u066B') {
            grouped &= digits == 3;
            end = run(text, end + 1);
            return true;
        }
        boolean group = grouped && separates(c, separator) && (digits == 3 || isIndian(text, c, end, next));
        boolean decimals = grouped && c == ',' && digits <= 2 && isDecimalComma(text, start, next, separator);
        if (group || decimals) {
            separator = c;
            end = next;
        }
        return group;
    }

    /** ".5", unless something stands right before it: "v.5", "3..5". */
    private static boolean startsFraction(CharSequence text, int dot) {
        return dot + 1 < text.length()
                && Signs.isDigit(text.charAt(dot + 1))
                && (dot == 0 || !Character.isLetterOrDigit(text.charAt(dot - 1)) && text.charAt(dot - 1) != '.');
    }

    private static boolean separates(char c, char before) {
        boolean possible = c == ','
                || c == '\uFF0C'
                || c == '\u066C'
                || c == ' '
                || Signs.isApostrophe(c)
                || Signs.isNarrowSpace(c);
        return possible && (before == 0 || before == c);
    }

    /** Groups of two up to a last one of three: "15,00,000". */
    private static boolean isIndian(CharSequence text, char c, int separator, int next) {
        int end = next;
        if (c != ',' || end - separator != 3) {
            return false;
        }
        for (int groups = 0; groups < MOST_PAIRS && end < text.length() && text.charAt(end) == ','; groups++) {
            int digits = run(text, end + 1, LONG) - end - 1;
            if (digits != 2) {
                return digits == 3;
            }
            end += 3;
        }
        return false;
    }

    private static boolean isDecimalComma(CharSequence text, int start, int next, char separator) {
        boolean listBefore = start > 0 && text.charAt(start - 1) == ',';
        boolean listAfter = next < text.length()
                && text.charAt(next) == ','
                && next + 1 < text.length()
                && Signs.isDigit(text.charAt(next + 1));
        return separator != ',' && !listBefore && !listAfter;
    }

    private static int run(CharSequence text, int start) {
        return run(text, start, Integer.MAX_VALUE - start);
    }

    private static int run(CharSequence text, int start, int most) {
        int i = start;
        while (i < text.length() && i - start < most && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

package org.plumbline.engine.mention.token;

import org.plumbline.engine.mention.word.Signs;

/** Goes on with numbers of texts whose signs were parted by spaces: "4 . 5 %", "3 , 400 people". */
final class SpacedDigits {

    private static final int SIGN = 3;
    private static final int GROUP = 3;

    private SpacedDigits() {}

    /** The end of the number whose digits up to {@code end} touch; the same end where none are parted from them. */
    static int end(CharSequence text, int start, int end) {
        if (end - start > GROUP
                || end + SIGN >= text.length()
                || text.charAt(end) != ' '
                || text.charAt(end + 2) != ' ') {
            return end;
        }
        char sign = text.charAt(end + 1);
        int next = run(text, end + SIGN);
        int digits = next - end - SIGN;
        boolean group = sign == ',' && digits == GROUP && !isListed(text, start);
        boolean decimals = sign == '.' && (digits == 1 || digits == 2);
        return decimals || group && goesOn(text, next) ? next : end;
    }

    /** "between 1 , 200": the number before it is one of a list. */
    private static boolean isListed(CharSequence text, int start) {
        return start > 1 && text.charAt(start - 2) == ',';
    }

    private static boolean goesOn(CharSequence text, int next) {
        return next + 1 < text.length() && text.charAt(next) == ' ' && text.charAt(next + 1) != ',';
    }

    private static int run(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && i - start <= GROUP && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

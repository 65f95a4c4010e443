package org.plumbline.report;

import java.util.Locale;
import org.plumbline.checking.Coverage;

/**
 * A number that no claim of the report accounts for.
 *
 * @param start where it begins in the text, in Unicode code points
 * @param end one past its end, likewise
 * @param surface as written
 * @param context some words around it
 * @param reason why it is no claim
 * @param open whether somebody still has to look at it
 */
record UncheckedNumber(int start, int end, String surface, String context, String reason, boolean open) {

    private static final int REACH = 40;

    static UncheckedNumber of(Coverage.Number number, String text) {
        var span = number.span();
        return new UncheckedNumber(
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()),
                span.of(text),
                around(text, span.start(), span.end()),
                reason(number),
                number.isMissed());
    }

    private static String reason(Coverage.Number number) {
        return number.removed()
                .map(claim -> claim.standing().inWords())
                .or(() -> number.unread()
                        .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .orElse("no longer part of a claim");
    }

    /** The words around it on its line, none of them cut. */
    private static String around(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + REACH);
        while (to > end && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return text.substring(from, to).strip();
    }
}

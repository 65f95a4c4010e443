package org.plumbline.review.page;

import org.plumbline.engine.value.Span;

/**
 * A quote with the words around it, cut at white space.
 *
 * @param before what precedes it; starts with "…" when more does
 * @param after what follows it; ends with "…" when more does
 */
record QuoteInContext(String before, String quote, String after) {

    private static final int REACH = 240;

    static QuoteInContext of(String text, Span span) {
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.length(), span.end() + REACH);
        return new QuoteInContext(
                from == 0 ? text.substring(0, span.start()) : "… " + fromNextWord(text.substring(from, span.start())),
                span.of(text),
                to == text.length() ? text.substring(span.end()) : toLastWord(text.substring(span.end(), to)) + " …");
    }

    private static String fromNextWord(String cut) {
        int space = cut.indexOf(' ');
        return space < 0 ? "" : cut.substring(space + 1);
    }

    private static String toLastWord(String cut) {
        int space = cut.lastIndexOf(' ');
        return space < 0 ? "" : cut.substring(0, space);
    }
}

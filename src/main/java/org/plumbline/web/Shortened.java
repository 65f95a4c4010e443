package org.plumbline.web;

/** What somebody sent, short and clean enough to be shown back to them. */
public final class Shortened {

    private static final int LONGEST = 80;

    private Shortened() {}

    /** At most 80 characters, and nothing that is no character. */
    public static String of(String text) {
        var start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

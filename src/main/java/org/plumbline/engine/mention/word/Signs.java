package org.plumbline.engine.mention.word;

/** Families of characters that stand for the same sign. */
public final class Signs {

    private Signs() {}

    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Hyphens, dashes and the minus sign. */
    public static boolean isDash(char c) {
        return c == '-'
                || c >= '\u2010' && c <= '\u2015'
                || c == '\u2212'
                || c == '\uFF0D'
                || c == '~'
                || c == '\u301C';
    }

    public static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\uFF0D';
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    /** Spaces that hold the groups of one number together. */
    public static boolean isNarrowSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007' || c == '\u2008' || c == '\u200A';
    }

    /** Marks without width that may stand anywhere and mean nothing to a reader. */
    public static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    public static boolean isSuperscript(char c) {
        return c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c == '\u2070' || c >= '\u2074' && c <= '\u2079';
    }

    /** Digits of any script. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }
}

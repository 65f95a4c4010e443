package org.plumbline.engine.mention;

/** Families of characters that stand for the same sign. */
final class Signs {

    private Signs() {}

    static boolean isHyphen(Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Hyphens, dashes and the minus sign. */
    static boolean isDash(Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '-'
                || c >= '\u2010' && c <= '\u2015'
                || c == '\u2212'
                || c == '\uFF0D'
                || c == '~'
                || c == '\u301C';
    }

    static boolean isMinus(Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\uFF0D';
    }

    static boolean isApostrophe(Token token) {
        return token.kind() == Token.Kind.SIGN && isApostrophe(token.text().charAt(0));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    /** Spaces that hold the groups of one number together. */
    static boolean isNarrowSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007' || c == '\u2008' || c == '\u200A';
    }

    /** Marks without width that may stand anywhere and mean nothing to a reader. */
    static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    static boolean isSuperscript(char c) {
        return c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || c == '\u2070' || c >= '\u2074' && c <= '\u2079';
    }

    static boolean isSuperscript(Token token) {
        return token.kind() == Token.Kind.SIGN && isSuperscript(token.text().charAt(0));
    }
}

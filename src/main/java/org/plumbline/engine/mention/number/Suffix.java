package org.plumbline.engine.mention.number;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Decides whether a letter behind digits is a magnitude ("1.2m tons", "$5m") or a unit ("5m high"). */
final class Suffix {

    private static final int LENGTH_REACH = 7;

    private static final WordSet WEIGHED = WordSet.read(Suffix.class, "suffixes.csv", "weighed");

    /** Behind "7m" they make it seven million: what is not measured is counted. */
    private static final WordSet BEHIND_MANY = WordSet.read(Suffix.class, "suffixes.csv", "behind many");

    private Suffix() {}

    /** @param digits the token with the digits; the letter is the one behind */
    static boolean isMagnitude(Tokens tokens, int digits) {
        if (!tokens.at(digits).isDigits()) {
            return false;
        }
        boolean money = isMoney(tokens, digits);
        if (!tokens.touches(digits + 1)) {
            return money || isLast(tokens, digits + 1) || isWeighed(tokens, digits + 1);
        }
        return switch (tokens.at(digits + 1).text()) {
            case "K" -> !isPrecise(tokens.at(digits));
            case "k", "M", "b", "B", "mil", "mill" -> true;
            case "m" ->
                money
                        || countsSomething(tokens, digits + 2)
                        || isMany(tokens, digits)
                        || isDecimal(tokens.at(digits)) && !isLength(tokens, digits);
            default -> money;
        };
    }

    /** "2.5 M" with nothing counted behind it; "2.5 m" are metres. */
    private static boolean isLast(Tokens tokens, int letter) {
        String text = tokens.at(letter).text();
        boolean magnitude =
                text.equals("M") || text.equals("K") && !isPrecise(tokens.at(letter - 1)) || text.equals("k");
        return magnitude
                && !tokens.at(letter + 1).isWord()
                && !tokens.at(letter + 1).isHyphen();
    }

    /** "28.7 m tonnes", "3.1 m barrels": nothing is measured in metres of them. */
    private static boolean isWeighed(Tokens tokens, int letter) {
        return tokens.at(letter).text().equals("m")
                && WEIGHED.has(tokens.at(letter + 1).lower());
    }

    /** "573.15K" and "9,700 K" are temperatures, "1.5K" and "32K" thousands. */
    private static boolean isPrecise(Token digits) {
        String text = digits.text();
        int point = text.indexOf('.');
        return text.indexOf(',') > 0 || point > 0 && text.length() - point > 2;
    }

    private static boolean isMoney(Tokens tokens, int digits) {
        return tokens.at(digits - 1).has(Role.PREFIX);
    }

    private static boolean isDecimal(Token digits) {
        return digits.text().indexOf('.') > 0;
    }

    /** A word of length beside it makes "1.8m" metres: "jumped 8.12m", "waves of 2.5m", "1.8m tall". */
    private static boolean isLength(Tokens tokens, int digits) {
        for (int i = digits - LENGTH_REACH; i < digits + LENGTH_REACH; i++) {
            if (tokens.at(i).hasAny(Role.LENGTH.bit | Role.EXTENT.bit)) {
                return true;
            }
        }
        Token behind = tokens.at(digits + 2);
        return behind.is("from")
                || behind.is("above")
                || behind.is("below")
                || behind.is("x")
                || behind.isSign('/')
                || behind.isHyphen()
                || tokens.at(digits - 1).is("x");
    }

    /** "an audience of 6.4m", "33m a day", "the 7m it had hoped for" */
    private static boolean isMany(Tokens tokens, int digits) {
        if (BEHIND_MANY.has(tokens.at(digits + 2).lower())
                && !tokens.at(digits - 1).has(Role.LENGTH)) {
            return true;
        }
        boolean crowd = tokens.at(digits - 1).is("of") && tokens.at(digits - 2).has(Role.CROWD);
        boolean daily = tokens.at(digits + 2).has(Role.ARTICLE)
                && (tokens.at(digits + 3).has(Role.CALENDAR_UNIT)
                        || tokens.at(digits + 3).is("day"));
        return crowd || daily;
    }

    /** A word that is counted or measured follows: "1.2m tons", not "5m high" or "5m from the shore". */
    private static boolean countsSomething(Tokens tokens, int next) {
        Token token = tokens.at(next);
        return token.isWord() && !token.hasAny(Role.STOP.bit | Role.EXTENT.bit | Role.LENGTH.bit);
    }
}

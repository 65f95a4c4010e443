package org.plumbline.engine.mention.number;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Decides whether a letter behind digits is a magnitude ("1.2m tons", "$5m") or a unit ("5m high"). */
final class Suffix {

    private Suffix() {}

    /** @param digits the token with the digits; the letter is the one behind */
    static boolean isMagnitude(Tokens tokens, int digits) {
        if (!tokens.at(digits).isDigits()) {
            return false;
        }
        boolean money = isMoney(tokens, digits);
        if (!tokens.touches(digits + 1)) {
            return money || isLast(tokens, digits + 1);
        }
        return switch (tokens.at(digits + 1).text()) {
            case "k", "K", "M", "b", "B", "mil", "mill" -> true;
            case "m" -> money || countsSomething(tokens, digits + 2);
            default -> money;
        };
    }

    /** "2.5 M" with nothing counted behind it; "2.5 m" are metres. */
    private static boolean isLast(Tokens tokens, int letter) {
        String text = tokens.at(letter).text();
        boolean magnitude = text.equals("M") || text.equals("K") || text.equals("k");
        return magnitude
                && !tokens.at(letter + 1).isWord()
                && !tokens.at(letter + 1).isHyphen();
    }

    private static boolean isMoney(Tokens tokens, int digits) {
        return tokens.at(digits - 1).has(Role.PREFIX);
    }

    /** A word that is counted or measured follows: "1.2m tons", not "5m high" or "5m from the shore". */
    private static boolean countsSomething(Tokens tokens, int next) {
        Token token = tokens.at(next);
        return token.isWord() && !token.has(Role.STOP) && !token.has(Role.EXTENT);
    }
}

package org.plumbline.engine.mention.unit;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Letters;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.UnitSurface;

/** Tells a symbol behind a number ("5 m", "98.6F", "2 in") from a name, a word or a closing quote that looks like it. */
final class UnitSymbol {

    private static final int QUOTE_REACH = 12;
    private static final int WON_DIGITS = 3;

    private UnitSymbol() {}

    /** Whether the surface found from {@code at} to before {@code next} is a unit there. */
    static boolean fits(Tokens tokens, int at, int next, UnitSurface surface) {
        if (!surface.isSymbol()) {
            return true;
        }
        boolean money = surface.unit().dimension().startsWith("money:");
        if (money && tokens.at(next).isDigits() && tokens.touches(next)) {
            return false;
        }
        if (surface.text().length() > 2) {
            return !surface.text().equals("won") || isLarge(tokens.at(at - 1));
        }
        if (surface.text().equals("\"") || surface.text().equals("\u201D")) {
            return tokens.at(at - 1).isDigits() && !isQuoted(tokens, at);
        }
        return !Letters.is(surface.text().charAt(0)) || isBehindDigits(tokens, at) && isLetterUnit(tokens, at, next);
    }

    /** "500 million won"; but "12 won medals" has no currency. */
    private static boolean isLarge(Token number) {
        return number.has(Role.MAGNITUDE) || number.text().length() > WON_DIGITS;
    }

    private static boolean isBehindDigits(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        return !before.isWord() || before.has(Role.MAGNITUDE);
    }

    private static boolean isLetterUnit(Tokens tokens, int at, int next) {
        Token unit = tokens.at(at);
        Token behind = tokens.at(next);
        if (unit.is("s") && tokens.touches(at) && tokens.at(at - 1).text().indexOf('.') < 0) {
            return false; // "in their 20s", "the under-16s"
        }
        if (unit.is("x")) {
            return tokens.touches(at) && !behind.isDigits();
        }
        if (unit.is("in")) {
            return tokens.touches(at)
                    || behind.has(Role.EXTENT)
                    || !behind.isWord() && !behind.isDigits()
                    || behind.is("x");
        }
        boolean initials = behind.isSign('.')
                && tokens.touches(next + 1)
                && tokens.at(next + 1).isWord();
        boolean glued = tokens.touches(at) && unit.text().length() == 2; // "a 500MW Hornsea turbine"
        boolean name = tokens.isHyphen(next) || behind.isCapitalised() && !glued && !isScaled(tokens, at) || initials;
        boolean decimal = tokens.at(at - 1).text().indexOf('.') > 0;
        boolean capital = unit.text().length() == 1 && unit.isCapitalised() && !decimal;
        return !name && !(capital && behind.isWord() && !behind.has(Role.STOP));
    }

    /** "102,3 Mio. t Braunkohle": nothing that has a letter and a name is counted in millions. */
    private static boolean isScaled(Tokens tokens, int at) {
        return tokens.at(at - 1).has(Role.MAGNITUDE)
                || tokens.at(at - 1).isSign('.') && tokens.at(at - 2).has(Role.MAGNITUDE);
    }

    /** Whether the quotation mark at {@code at} closes a quote that began a few words before. */
    private static boolean isQuoted(Tokens tokens, int at) {
        for (int i = at - 1; i > at - QUOTE_REACH; i--) {
            if (tokens.at(i).isSign('"') || tokens.at(i).isSign('\u201C')) {
                return true;
            }
        }
        return false;
    }
}

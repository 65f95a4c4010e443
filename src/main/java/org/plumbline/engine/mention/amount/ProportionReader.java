package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.number.Scale;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.NounReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Reads how many out of how many: "one in five", "two out of three", "9 in every 10", "nine of every ten", "one resident in five", "three cases out of ten". */
final class ProportionReader {

    private static final BigDecimal MOST_SHARED = BigDecimal.valueOf(20);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What is counted where something happens once in so many of them: "one goal in five games". */
    private static final WordSet OCCASIONS = WordSet.read(ProportionReader.class, "amounts.csv", "occasion");

    private static final long FACTORS = Role.HUNDRED.bit | Role.MAGNITUDE.bit | Role.GROUP.bit;

    private final NumberReader numbers = new NumberReader();

    /** The proportion of which this number is the upper part, or the number itself. */
    Numeral read(Tokens tokens, Numeral part) {
        boolean kind = isOneOfKind(tokens, part);
        int whole = kind ? part.next() + 2 : whole(tokens, part);
        if (whole < 0 && isOutOf(tokens, part.next() + 1) && isKind(tokens.at(part.next()))) {
            whole = part.next() + 3;
        }
        if (whole < 0 || !part.is(Form.CARDINAL)) {
            return part;
        }
        if (tokens.at(part.next()).is("over")) {
            return quotient(tokens, part, whole);
        }
        return numbers.read(tokens, whole, true)
                .filter(found -> !isRate(tokens, part, found))
                .filter(found -> found.is(Form.CARDINAL)
                        && part.value().compareTo(found.value()) < 0
                        && part.value().signum() > 0)
                .filter(found -> !kind && !tokens.at(part.next()).is("in") || isRound(tokens, part, found))
                .filter(found -> !kind || endsThere(tokens, found))
                .filter(found -> !tokens.at(part.next()).is("out") || isShare(found))
                .map(found ->
                        Numeral.of(part.first(), found.next(), Scale.share(part.value(), found.value()), Form.FRACTION))
                .orElse(part);
    }

    /** "five hundred", "10,000" */
    private static boolean isRound(BigDecimal number) {
        return number.stripTrailingZeros().precision() == 1;
    }

    /** "seven out of ten"; but "31 out of 124 tasks" counts both. */
    private static boolean isShare(Numeral whole) {
        return whole.value().compareTo(MOST_SHARED) <= 0 || isRound(whole.value()) || whole.isScaled();
    }

    /** "97 of every 100,000 inhabitants" are 97 for so many. */
    private static boolean isRate(Tokens tokens, Numeral part, Numeral whole) {
        return tokens.at(whole.first() - 1).is("every")
                && tokens.at(whole.first()).isDigits()
                && whole.value().compareTo(THOUSAND) >= 0
                && part.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** "one resident in five", but for "one goal in five games", which counts games. */
    private static boolean isOneOfKind(Tokens tokens, Numeral part) {
        Token kind = tokens.at(part.next());
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        return (one || isOfTen(tokens, part))
                && isKind(kind)
                && tokens.at(part.next() + 1).is("in");
    }

    /** "four growers in ten", where nothing is counted behind it */
    private static boolean isOfTen(Tokens tokens, Numeral part) {
        Token whole = tokens.at(part.next() + 2);
        boolean ten = whole.is("ten") || whole.is("10") || whole.is("five") || whole.is("100");
        return ten
                && part.value().scale() <= 0
                && NounReader.isPlural(tokens.at(part.next()))
                && !NounReader.isPlural(tokens.at(part.next() + 3))
                && !tokens.at(part.next() + 3).hasAny(FACTORS);
    }

    private static boolean isKind(Token noun) {
        return noun.isWord() && !noun.has(Role.STOP) && !noun.is("in") && !noun.is("out");
    }

    private static boolean isOutOf(Tokens tokens, int at) {
        return tokens.at(at).is("out") && tokens.at(at + 1).is("of");
    }

    /** Whether nothing is counted by the whole: "one ferry in five carries", not "one goal in five games". */
    private static boolean endsThere(Tokens tokens, Numeral whole) {
        return !OCCASIONS.has(tokens.at(whole.next()).lower())
                && !OCCASIONS.has(tokens.at(whole.next() + 1).lower());
    }

    /** Where the second number begins; -1 if nothing joins one to the first. */
    private static int whole(Tokens tokens, Numeral part) {
        int at = tokens.skipHyphen(part.next());
        if (tokens.at(at).is("out") && tokens.at(at + 1).is("of")) {
            return tokens.at(at + 2).is("every") ? at + 3 : at + 2;
        }
        if (tokens.at(at).is("over")) {
            return at + 1;
        }
        if (tokens.at(at).is("of") && tokens.at(at + 1).is("every")) {
            return at + 2;
        }
        if (!tokens.at(at).is("in")) {
            return -1;
        }
        return tokens.at(at + 1).is("every") ? at + 2 : tokens.skipHyphen(at + 1);
    }

    /** "one over three", of two whole numbers that count nothing. */
    private Numeral quotient(Tokens tokens, Numeral above, int below) {
        return numbers.read(tokens, below, true)
                .filter(found -> found.is(Form.CARDINAL) && found.value().signum() > 0 && Years.at(tokens, below) == 0)
                .filter(found -> !found.isScaled()
                        && !above.isScaled()
                        && !tokens.at(found.next()).isWord()
                        && !tokens.at(found.next()).isSign('%'))
                .map(found -> Numeral.of(
                        above.first(), found.next(), Scale.share(above.value(), found.value()), Form.FRACTION))
                .orElse(above);
    }

    /** "one in six", "3 in 10"; not "three in 2019" or "4 in seven games". */
    private static boolean isRound(Tokens tokens, Numeral part, Numeral whole) {
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        boolean every = tokens.at(whole.first() - 1).is("every");
        boolean round = Scale.isPowerOfTen(whole.value())
                || whole.value().compareTo(BigDecimal.valueOf(5)) <= 0
                || whole.value().compareTo(BigDecimal.valueOf(20)) == 0;
        boolean small = part.value().compareTo(BigDecimal.TEN) < 0
                || tokens.at(part.first()).isWord();
        boolean year = tokens.at(whole.first()).isDigits()
                && tokens.at(whole.first()).text().length() == 4
                && !whole.isScaled();
        return every || !year && (one || round && small);
    }
}

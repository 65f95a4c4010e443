package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Reads fractions: "two thirds", "fifty-four hundredths", "one twenty-fifth", "½", "1/3". */
final class FractionReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FractionReader() {}

    /** The parts a whole is cut into, and the token behind the word for them. */
    private record Parts(BigDecimal number, int next) {}

    /** A fraction that begins at this token; "half" and "a third" included. */
    static Optional<Numeral> read(Tokens tokens, int first) {
        Token token = tokens.at(first);
        if (token.has(Role.FRACTION_SIGN)) {
            return Optional.of(Numeral.of(first, first + 1, token.number(), Numeral.Form.FRACTION));
        }
        if (token.is("half") || token.is("quarter") && tokens.at(first + 1).has(Role.MAGNITUDE)) {
            return Optional.of(share(first, BigDecimal.ONE, new Parts(token.number(), first + 1)));
        }
        if (token.has(Role.ARTICLE)) {
            return parts(tokens, tokens.skipHyphen(first + 1), BigDecimal.ONE)
                    .map(parts -> share(first, BigDecimal.ONE, parts));
        }
        return new CardinalReader(tokens, first).read(false).flatMap(above -> over(tokens, above));
    }

    /** The fraction that a number is the upper part of: the three of "three quarters". */
    static Optional<Numeral> over(Tokens tokens, Numeral above) {
        if (tokens.at(above.next()).isSign('/')) {
            return slash(tokens, above);
        }
        Optional<Numeral> split = splitTens(tokens, above);
        return split.isPresent()
                ? split
                : parts(tokens, skipSpacedHyphen(tokens, above.next()), above.value())
                        .map(parts -> share(above.first(), above.value(), parts));
    }

    /** Some texts space the hyphen of "five - eighths". */
    private static int skipSpacedHyphen(Tokens tokens, int i) {
        return tokens.at(i).isHyphen() && tokens.at(i - 1).isWord() ? i + 1 : i;
    }

    private static Numeral share(int first, BigDecimal above, Parts parts) {
        return Numeral.of(first, parts.next, Scale.share(above, parts.number), Numeral.Form.FRACTION);
    }

    /** "thirds"; "third" of one only; "twenty-fifths". */
    private static Optional<Parts> parts(Tokens tokens, int i, BigDecimal above) {
        Token token = tokens.at(i);
        if (isPart(token, above)) {
            return Optional.of(new Parts(token.number(), i + 1));
        }
        if (above.compareTo(BigDecimal.ONE) == 0 && token.has(Role.DIGIT)) {
            return hundredth(tokens, i);
        }
        int unit = tokens.skipHyphen(i + 1);
        boolean firsts = tokens.at(unit).has(Role.FRACTION);
        boolean tens = token.has(Role.TENS) && (firsts || isPart(tokens.at(unit), above));
        return tens ? Optional.of(new Parts(token.number().add(tokens.at(unit).number()), unit + 1)) : Optional.empty();
    }

    /** The "one hundredth" of "one one-hundredth", the "one hundred and fifth" of "one one hundred and fifth". */
    private static Optional<Parts> hundredth(Tokens tokens, int i) {
        return new CardinalReader(tokens, i).read(false).flatMap(number -> {
            int at = tokens.skipHyphen(number.next());
            at = tokens.at(at).has(Role.AND) ? at + 1 : at;
            Token last = tokens.at(at);
            if (!last.has(Role.ORDINAL)) {
                return Optional.empty();
            }
            boolean power = last.number().compareTo(HUNDRED) >= 0;
            BigDecimal parts = power
                    ? number.value().multiply(last.number())
                    : number.value().add(last.number());
            return Optional.of(new Parts(parts, at + 1));
        });
    }

    private static boolean isPart(Token token, BigDecimal above) {
        boolean one = above.compareTo(BigDecimal.ONE) == 0;
        return token.has(Role.FRACTION) && token.number().compareTo(BigDecimal.ONE) > 0
                || one && token.has(Role.ORDINAL) && token.number().compareTo(TWO) > 0;
    }

    /** "one hundred thirty-fifths" is a hundred of them, not 130 fifths. */
    private static Optional<Numeral> splitTens(Tokens tokens, Numeral above) {
        int tens = above.next() - 1;
        int unit = tokens.skipHyphen(above.next());
        boolean splits = tens > above.first()
                && tokens.at(tens).has(Role.TENS)
                && tokens.at(unit).has(Role.FRACTION)
                && tokens.at(unit).number().compareTo(BigDecimal.TEN) < 0
                && tokens.at(unit).number().compareTo(TWO) > 0
                && !tokens.at(unit).is("quarters");
        if (!splits) {
            return Optional.empty();
        }
        BigDecimal parts = tokens.at(tens).number().add(tokens.at(unit).number());
        return Optional.of(
                share(above.first(), above.value().subtract(tokens.at(tens).number()), new Parts(parts, unit + 1)));
    }

    /** "1/3" of two whole numbers; "1/3/2024" is none. */
    private static Optional<Numeral> slash(Tokens tokens, Numeral above) {
        int slash = above.next();
        Token below = tokens.at(slash + 1);
        boolean fraction = tokens.touches(slash)
                && tokens.touches(slash + 1)
                && below.isDigits()
                && !(tokens.at(slash + 2).isSign('/') && tokens.touches(slash + 2))
                && above.value().scale() <= 0
                && above.value().precision() <= 4
                && below.text().length() <= 4;
        return fraction
                ? DigitNumber.of(below.text())
                        .filter(number ->
                                number.value().signum() > 0 && number.value().scale() <= 0)
                        .map(number -> share(above.first(), above.value(), new Parts(number.value(), slash + 2)))
                : Optional.empty();
    }
}

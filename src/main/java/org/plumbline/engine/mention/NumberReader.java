package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number of any form: cardinals, ordinals, fractions, multiples and orders of magnitude. */
final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LAST_SMALL = BigDecimal.valueOf(20);

    /** @param mayJoin whether "and" may go on with a number */
    Optional<Numeral> read(Tokens tokens, int first, boolean mayJoin) {
        Token token = tokens.at(first);
        if (token.has(Role.VAGUE)) {
            return vague(tokens, first);
        }
        if (token.has(Role.SOME)) {
            return some(tokens, first);
        }
        if (token.has(Role.FRACTION_SIGN)) {
            return Optional.of(fractionSign(tokens, first));
        }
        if (token.has(Role.MULTIPLE)) {
            return Optional.of(Numeral.of(first, first + 1, token.number(), Numeral.Form.MULTIPLE));
        }
        if (token.is("half")) {
            return half(tokens, first, first + 1);
        }
        if (token.has(Role.ORDINAL)) {
            return Optional.of(Numeral.of(first, first + 1, token.number(), Numeral.Form.ORDINAL));
        }
        if (token.has(Role.ARTICLE)) {
            return behindArticle(tokens, first, mayJoin);
        }
        CardinalReader cardinal = new CardinalReader(tokens, first);
        return cardinal.read(mayJoin).map(number -> withTail(tokens, number, cardinal.open()));
    }

    private Optional<Numeral> behindArticle(Tokens tokens, int article, boolean mayJoin) {
        int first = skipHyphen(tokens, article + 1);
        Token token = tokens.at(first);
        if (token.is("half")) {
            return half(tokens, first, first + 1).map(number -> number.from(article));
        }
        if (token.has(Role.FRACTION) && !token.has(Role.VAGUE)
                || token.has(Role.ORDINAL) && token.number().signum() > 0) {
            return share(tokens, article, first);
        }
        CardinalReader cardinal = new CardinalReader(tokens, article);
        return cardinal.read(mayJoin).map(number -> withTail(tokens, number, cardinal.open()));
    }

    /** "a third of", "by a quarter", but not "a third attempt" or "in a quarter". */
    private Optional<Numeral> share(Tokens tokens, int article, int word) {
        Token token = tokens.at(word);
        Token next = tokens.at(word + 1);
        boolean of = next.is("of");
        boolean amount = tokens.at(article - 1).hasAny(Role.STOP.bit) && !next.isWord() || next.has(Role.STOP);
        boolean fraction = token.number().compareTo(BigDecimal.valueOf(2)) > 0
                && (of
                        || amount
                                && !tokens.at(article - 1).is("in")
                                && !tokens.at(article - 1).is("for"));
        if (!fraction) {
            return token.has(Role.ORDINAL)
                    ? Optional.of(Numeral.of(word, word + 1, token.number(), Numeral.Form.ORDINAL))
                    : Optional.empty();
        }
        return Optional.of(
                Numeral.of(article, word + 1, Scale.share(BigDecimal.ONE, token.number()), Numeral.Form.FRACTION));
    }

    /** "half", "half a million", "half a dozen". */
    private Optional<Numeral> half(Tokens tokens, int first, int next) {
        int at = skipHyphen(tokens, next);
        at = tokens.at(at).has(Role.ARTICLE) ? skipHyphen(tokens, at + 1) : at;
        Token factor = tokens.at(at);
        if (factor.hasAny(Role.MAGNITUDE.bit | Role.HUNDRED.bit | Role.GROUP.bit)) {
            return Optional.of(new Numeral(
                    first, at + 1, Scale.times(HALF, factor.number()), Numeral.Form.CARDINAL, factor.number(), null));
        }
        return Optional.of(Numeral.of(first, next, HALF, Numeral.Form.FRACTION));
    }

    private Numeral fractionSign(Tokens tokens, int first) {
        return scaled(tokens, Numeral.of(first, first + 1, tokens.at(first).number(), Numeral.Form.FRACTION));
    }

    /** What may stand behind a cardinal: "-third", "½", "and a half", "th", "/2", "-fold". */
    private Numeral withTail(Tokens tokens, Numeral number, BigDecimal open) {
        int at = number.next();
        Token token = tokens.at(at);
        if (token.has(Role.FRACTION_SIGN) && tokens.at(number.first()).isDigits()) {
            return scaled(tokens, extended(number, at + 1, number.value().add(token.number())));
        }
        if (token.isSign('/') && tokens.at(number.first()).isDigits()) {
            return slash(tokens, number, at);
        }
        if (tokens.at(at).isDigits()
                && tokens.at(number.first()).isDigits()
                && tokens.at(at + 1).isSign('/')) {
            return mixed(tokens, number, at);
        }
        if (token.has(Role.ORDINAL_ENDING) && tokens.touches(at)) {
            return Numeral.of(number.first(), at + 1, number.value(), Numeral.Form.ORDINAL);
        }
        int word = skipHyphen(tokens, at);
        if (tokens.at(word).is("fold")) {
            return Numeral.of(number.first(), word + 1, number.value(), Numeral.Form.MULTIPLE);
        }
        return behindWords(tokens, number, word, open);
    }

    private Numeral behindWords(Tokens tokens, Numeral number, int word, BigDecimal open) {
        Token token = tokens.at(word);
        if (token.has(Role.FRACTION) && !number.isScaled() || isOneOf(tokens, number, word)) {
            return scaled(tokens, fraction(number, word, token.number()));
        }
        if (token.has(Role.ORDINAL) && token.number().compareTo(open) < 0) {
            return Numeral.of(number.first(), word + 1, number.value().add(token.number()), Numeral.Form.ORDINAL);
        }
        if (token.is("hundredth") || token.is("thousandth") || token.is("millionth")) {
            return Numeral.of(number.first(), word + 1, number.value().multiply(token.number()), Numeral.Form.ORDINAL);
        }
        return token.has(Role.AND) ? withPart(tokens, number, skipHyphen(tokens, word + 1)) : number;
    }

    /** "one fifth", "one-third" */
    private static boolean isOneOf(Tokens tokens, Numeral number, int word) {
        Token token = tokens.at(word);
        return token.has(Role.ORDINAL)
                && number.value().compareTo(BigDecimal.ONE) == 0
                && token.number().compareTo(BigDecimal.valueOf(2)) > 0
                && tokens.at(number.first()).isWord();
    }

    private static Numeral fraction(Numeral number, int word, BigDecimal denominator) {
        return Numeral.of(number.first(), word + 1, Scale.share(number.value(), denominator), Numeral.Form.FRACTION);
    }

    /** "two and a half", "one and three quarters" */
    private Numeral withPart(Tokens tokens, Numeral number, int part) {
        int numerator = part;
        BigDecimal over = BigDecimal.ONE;
        Token token = tokens.at(part);
        if (token.has(Role.ARTICLE)) {
            numerator = skipHyphen(tokens, part + 1);
        } else if (token.has(Role.DIGIT)) {
            over = token.number();
            numerator = skipHyphen(tokens, part + 1);
        }
        Token of = tokens.at(numerator);
        boolean fraction = of.has(Role.FRACTION)
                || numerator > part
                        && of.has(Role.ORDINAL)
                        && of.number().intValue() > 2
                        && over.equals(BigDecimal.ONE);
        if (!fraction) {
            return number;
        }
        BigDecimal share = Scale.share(over, of.number());
        return scaled(tokens, extended(number, numerator + 1, number.value().add(share)));
    }

    private static Numeral extended(Numeral number, int next, BigDecimal value) {
        return Numeral.of(number.first(), next, value, Numeral.Form.CARDINAL);
    }

    /** "1/3" of two whole numbers; "1/3/2024" and "24/7" are none. */
    private Numeral slash(Tokens tokens, Numeral number, int slash) {
        Optional<DigitNumber> below = tokens.at(slash + 1).isDigits()
                ? DigitNumber.of(tokens.at(slash + 1).text())
                : Optional.empty();
        boolean fraction = below.isPresent()
                && tokens.touches(slash)
                && tokens.touches(slash + 1)
                && below.get().value().signum() > 0
                && !tokens.at(slash + 2).isSign('/')
                && number.value().scale() <= 0
                && below.get().value().scale() <= 0;
        return fraction
                ? Numeral.of(
                        number.first(),
                        slash + 2,
                        Scale.share(number.value(), below.get().value()),
                        Numeral.Form.FRACTION)
                : number;
    }

    /** "2 1/2" */
    private Numeral mixed(Tokens tokens, Numeral number, int part) {
        Optional<DigitNumber> above = DigitNumber.of(tokens.at(part).text());
        if (above.isEmpty()) {
            return number;
        }
        Numeral fraction =
                slash(tokens, Numeral.of(part, part + 1, above.get().value(), Numeral.Form.CARDINAL), part + 1);
        boolean proper = fraction.is(Numeral.Form.FRACTION) && fraction.value().compareTo(BigDecimal.ONE) < 0;
        return proper
                ? scaled(
                        tokens, extended(number, fraction.next(), number.value().add(fraction.value())))
                : number;
    }

    /** A magnitude behind a fraction: "two and a half million", "three quarters of a million". */
    private Numeral scaled(Tokens tokens, Numeral number) {
        int at = skipHyphen(tokens, number.next());
        if (tokens.at(at).is("of") && tokens.at(at + 1).has(Role.ARTICLE)) {
            at += 2;
        }
        Token factor = tokens.at(at);
        boolean suffix = factor.has(Role.SUFFIX)
                && tokens.touches(at)
                && tokens.at(number.first() - 1).has(Role.PREFIX);
        if (!factor.hasAny(Role.MAGNITUDE.bit | Role.HUNDRED.bit | Role.GROUP.bit) && !suffix) {
            return number;
        }
        return new Numeral(
                number.first(),
                at + 1,
                Scale.times(number.value(), factor.number()),
                Numeral.Form.CARDINAL,
                factor.number(),
                null);
    }

    /** "dozens", "tens of thousands": at least so many. */
    private Optional<Numeral> vague(Tokens tokens, int first) {
        Token token = tokens.at(first);
        int at = first + 1;
        BigDecimal least = token.number();
        while (tokens.at(at).is("of") && tokens.at(at + 1).has(Role.VAGUE)) {
            least = Scale.times(least, tokens.at(at + 1).number());
            at += 2;
        }
        boolean alone = at == first + 1 && token.number().compareTo(LAST_SMALL) <= 0;
        return alone ? Optional.empty() : Optional.of(Numeral.of(first, at, least, Numeral.Form.VAGUE));
    }

    /** "several hundred", "a few thousand" */
    private Optional<Numeral> some(Tokens tokens, int first) {
        Token factor = tokens.at(first + 1);
        if (!factor.hasAny(Role.MAGNITUDE.bit | Role.HUNDRED.bit | Role.GROUP.bit)) {
            return Optional.empty();
        }
        BigDecimal least = Scale.times(tokens.at(first).number(), factor.number());
        int next = first + 2;
        while (tokens.at(next).has(Role.MAGNITUDE)) {
            least = Scale.times(least, tokens.at(next).number());
            next++;
        }
        return Optional.of(Numeral.of(first, next, least, Numeral.Form.VAGUE));
    }

    private static int skipHyphen(Tokens tokens, int i) {
        return tokens.isHyphen(i) ? i + 1 : i;
    }
}

package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Reads a number of any form: cardinals, ordinals, fractions, multiples and orders of magnitude. */
public final class NumberReader {

    /** Words behind "a fifth" that compare: it is no fifth of a row then. */
    private static final WordSet COMPARED = WordSet.read(NumberReader.class, "numbers.csv", "compared");

    /** What "a quarter" may be of without "of". */
    private static final WordSet MEASURED = WordSet.read(NumberReader.class, "numbers.csv", "measured");

    private static final long FACTORS = Role.HUNDRED.bit | Role.MAGNITUDE.bit | Role.GROUP.bit;
    private static final WordSet PARTS = WordSet.read(NumberReader.class, "numbers.csv", "part");
    private static final int CENTS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @param mayJoin whether "and" may go on with a number */
    public Optional<Numeral> read(Tokens tokens, int first, boolean mayJoin) {
        Token token = tokens.at(first);
        if (token.has(Role.VAGUE)) {
            return VagueReader.orders(tokens, first);
        }
        if (token.has(Role.SOME)) {
            return VagueReader.some(tokens, first);
        }
        if (token.has(Role.FRACTION_SIGN) || token.has(Role.FRACTION)) {
            return isPart(tokens, first)
                    ? Optional.empty()
                    : FractionReader.read(tokens, first).map(fraction -> scaled(tokens, fraction));
        }
        if (token.has(Role.MULTIPLE)) {
            return Optional.of(Numeral.of(first, first + 1, token.number(), Form.MULTIPLE));
        }
        if (token.has(Role.MULTIPLE_OF)) {
            return VagueReader.multiple(tokens, first);
        }
        if (token.has(Role.ORDINAL)) {
            return Optional.of(Numeral.of(first, first + 1, token.number(), Form.ORDINAL));
        }
        return token.has(Role.ARTICLE) ? behindArticle(tokens, first, mayJoin) : cardinal(tokens, first, mayJoin);
    }

    /** "the first half", "the other half": a part of a game or a year. */
    private static boolean isPart(Tokens tokens, int first) {
        Token before = tokens.at(first - 1);
        return tokens.at(first).is("half") && (before.has(Role.ORDINAL) || PARTS.has(before.lower()));
    }

    private Optional<Numeral> cardinal(Tokens tokens, int first, boolean mayJoin) {
        if (!CardinalReader.mayBegin(tokens, first)) {
            return Optional.empty();
        }
        CardinalReader cardinal = new CardinalReader(tokens, first);
        return cardinal.read(mayJoin).map(number -> withTail(tokens, number, cardinal.open()));
    }

    private Optional<Numeral> behindArticle(Tokens tokens, int article, boolean mayJoin) {
        int first = tokens.skipHyphen(article + 1);
        Token token = tokens.at(first);
        if (token.is("half")) {
            return FractionReader.read(tokens, first)
                    .map(half -> scaled(tokens, half).from(article));
        }
        boolean ordinal = token.has(Role.ORDINAL);
        if (!ordinal && !token.is("quarter")) {
            return cardinal(tokens, article, mayJoin);
        }
        if (isShare(tokens, article, first)) {
            return FractionReader.read(tokens, article).map(share -> scaled(tokens, share));
        }
        return ordinal ? Optional.of(Numeral.of(first, first + 1, token.number(), Form.ORDINAL)) : Optional.empty();
    }

    /** "a third of", "by a quarter", "a quarter million", "a fifth higher", but not "a third attempt" or "in a quarter". */
    private static boolean isShare(Tokens tokens, int article, int word) {
        Token before = tokens.at(article - 1);
        Token next = tokens.at(word + 1);
        if (tokens.at(word).number().compareTo(TWO) <= 0 || tokens.isHyphen(word + 1)) {
            return false;
        }
        boolean period = tokens.at(word).is("quarter")
                && (before.is("in") || before.is("for") || before.is("each") || before.is("once"));
        return next.is("of")
                || COMPARED.has(next.lower())
                || next.has(Role.MAGNITUDE)
                || isDone(tokens, word + 1)
                || tokens.at(word).is("quarter") && MEASURED.has(next.lower())
                || !period && (!next.isWord() || next.has(Role.STOP)) && !before.is("for");
    }

    /** "a third opposed"; but not "a third failed attempt" */
    private static boolean isDone(Tokens tokens, int i) {
        Token behind = tokens.at(i + 1);
        return tokens.at(i).lower().endsWith("ed") && (!behind.isWord() || behind.has(Role.STOP));
    }

    /** What may stand behind a cardinal: "-thirds", "½", "and a half", "th", "e6", "-fold", "first". */
    private Numeral withTail(Tokens tokens, Numeral number, BigDecimal open) {
        int at = number.next();
        boolean digits = tokens.at(number.first()).isDigits();
        if (digits && number.next() == number.first() + 1) {
            Numeral raised = PowerReader.raised(tokens, number);
            if (raised != number) {
                return raised;
            }
            if (isOrdinalEnding(tokens, at)) {
                return Numeral.of(number.first(), at + 1, number.value(), Form.ORDINAL);
            }
            int part = tokens.skipHyphen(at);
            if (tokens.at(at).has(Role.FRACTION_SIGN) || isMixed(tokens, part)) {
                return withPart(tokens, number, part);
            }
        }
        return tokens.at(tokens.skipHyphen(at)).has(Role.AND)
                ? withPart(tokens, number, tokens.skipHyphen(tokens.skipHyphen(at) + 1))
                : behindWords(tokens, number, open);
    }

    /** "21st", "4th"; but "15st" is a weight. */
    private static boolean isOrdinalEnding(Tokens tokens, int at) {
        String digits = tokens.at(at - 1).text();
        boolean first = digits.endsWith("1") && !digits.endsWith("11");
        return tokens.at(at).has(Role.ORDINAL_ENDING)
                && tokens.touches(at)
                && (first || !tokens.at(at).is("st"));
    }

    /** "2 1/2", "2-3/4" */
    private static boolean isMixed(Tokens tokens, int at) {
        return tokens.at(at).isDigits()
                && tokens.at(at + 1).isSign('/')
                && tokens.at(at).text().length() == 1;
    }

    private Numeral behindWords(Tokens tokens, Numeral number, BigDecimal open) {
        int word = tokens.skipHyphen(number.next());
        Token token = tokens.at(word);
        if (token.is("fold")) {
            return Numeral.of(number.first(), word + 1, number.value(), Form.MULTIPLE);
        }
        boolean period = token.is("quarters") && tokens.at(number.first()).isDigits();
        Optional<Numeral> fraction = period ? Optional.empty() : FractionReader.over(tokens, number);
        if (fraction.isPresent()) {
            return scaled(tokens, fraction.get());
        }
        if (token.has(Role.ORDINAL) && isBelow(tokens, number, token, open)) {
            return Numeral.of(number.first(), word + 1, number.value().add(token.number()), Form.ORDINAL);
        }
        boolean power = token.has(Role.ORDINAL) && token.number().compareTo(BigDecimal.valueOf(100)) >= 0;
        return power
                ? Numeral.of(number.first(), word + 1, number.value().multiply(token.number()), Form.ORDINAL)
                : number;
    }

    /** "hundred and first", "twenty-first"; but "280 million first preferred shares" are no rank. */
    private static boolean isBelow(Tokens tokens, Numeral number, Token ordinal, BigDecimal open) {
        return tokens.at(number.first()).isWord()
                && open.compareTo(BigDecimal.valueOf(100)) <= 0
                && ordinal.number().compareTo(open) < 0;
    }

    /** "two and a half million", "one million and a half", "2½ million": the part counts in the number's own scale. */
    private Numeral withPart(Tokens tokens, Numeral number, int part) {
        Optional<Numeral> fraction = FractionReader.read(tokens, part)
                .filter(found -> found.is(Form.FRACTION) && found.value().compareTo(BigDecimal.ONE) < 0);
        if (fraction.isEmpty()) {
            return number;
        }
        Numeral found = scaled(tokens, fraction.get());
        boolean priced =
                tokens.isHyphen(number.next()) || tokens.at(number.first() - 1).has(Role.PREFIX);
        if (number.value().scale() == CENTS && priced) {
            // "$5.37-1/2" are five dollars, 37 cents and a half
            BigDecimal cents = fraction.get().value().movePointLeft(CENTS);
            return Numeral.of(
                    number.first(), fraction.get().next(), number.value().add(cents), Form.CARDINAL);
        }
        if (!number.isScaled()) {
            return scaled(
                    tokens,
                    Numeral.of(
                            number.first(),
                            fraction.get().next(),
                            number.value().add(fraction.get().value()),
                            Form.CARDINAL));
        }
        BigDecimal added =
                found.isScaled() ? found.value() : Scale.times(fraction.get().value(), number.scale());
        return new Numeral(
                number.first(), found.next(), number.value().add(added), Form.CARDINAL, number.scale(), null);
    }

    /** A magnitude behind a fraction: "half a million", "two and a half million", "three quarters of a million". */
    private static Numeral scaled(Tokens tokens, Numeral number) {
        int at = tokens.skipHyphen(number.next());
        at = tokens.at(at).is("of") && tokens.at(at + 1).has(Role.ARTICLE) ? at + 1 : at;
        at = tokens.at(at).has(Role.ARTICLE) ? tokens.skipHyphen(at + 1) : at;
        Token factor = tokens.at(at);
        boolean suffix = factor.has(Role.SUFFIX)
                && tokens.touches(at)
                && tokens.at(number.first() - 1).has(Role.PREFIX);
        if (!factor.hasAny(FACTORS) && !suffix) {
            return number;
        }
        return new Numeral(
                number.first(),
                at + 1,
                Scale.times(number.value(), factor.number()),
                Form.CARDINAL,
                factor.number(),
                null);
    }
}

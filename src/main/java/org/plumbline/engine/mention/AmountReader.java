package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.Numeral.Form;
import org.plumbline.engine.mention.Phrases.Match;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.UnitSurface;

/** Reads one number with its sign, its currency and its unit. */
final class AmountReader {

    private static final int RANK_DIGITS = 3;
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private final NumberReader numbers = new NumberReader();
    private final ProportionReader proportions = new ProportionReader();
    private final UnitReader units;
    private final CompoundReader compounds;

    AmountReader(UnitReader units) {
        this.units = units;
        this.compounds = new CompoundReader(units);
    }

    /** The amount that begins at this token, be it with its sign, its currency or its number. */
    Optional<Amount> read(Tokens tokens, int first, boolean mayJoin) {
        Token token = tokens.at(first);
        if (token.has(Role.NUMBER_SIGN)) {
            return rank(tokens, first);
        }
        if (isSign(tokens, first)) {
            return unsigned(tokens, first + 1, mayJoin)
                    .map(amount -> amount.negated().from(first));
        }
        boolean minus =
                token.has(Role.MINUS) && token.isWord() && !tokens.at(first - 1).is("or");
        return minus
                ? unsigned(tokens, first + 1, mayJoin)
                        .filter(amount -> isNegative(tokens, token, amount))
                        .map(amount -> amount.negated().from(first))
                : unsigned(tokens, first, mayJoin);
    }

    /** "No. 2", "number two", "#1" */
    private Optional<Amount> rank(Tokens tokens, int first) {
        Token sign = tokens.at(first);
        int at = tokens.at(first + 1).isSign('.') ? first + 2 : first + 1;
        boolean ranks = !sign.is("no")
                || sign.isCapitalised() && tokens.at(at).isDigits()
                || at == first + 2 && tokens.at(at).isDigits();
        return (ranks ? numbers.read(tokens, at, false) : Optional.<Numeral>empty())
                .filter(number -> number.is(Form.CARDINAL)
                        && number.value().precision() <= RANK_DIGITS
                        && number.value().scale() == 0)
                .map(number -> Amount.of(Numeral.of(first, number.next(), number.value(), Form.ORDINAL)));
    }

    /** "an hour and a half" */
    private Optional<Amount> oneAndAHalf(Tokens tokens, int article) {
        return units.at(tokens, article + 1)
                .filter(unit -> tokens.at(unit.next()).has(Role.AND)
                        && tokens.at(unit.next() + 1).has(Role.ARTICLE)
                        && tokens.at(unit.next() + 2).is("half"))
                .map(unit -> Amount.of(Numeral.of(article, article + 1, ONE_AND_A_HALF, Form.CARDINAL))
                        .with(unit.meaning().unit(), unit.next() + 3));
    }

    /** "minus two degrees", "negative 3%", "negative one"; but not "negative one-star reviews". */
    private static boolean isNegative(Tokens tokens, Token minus, Amount amount) {
        boolean bare =
                amount.unit().equals(Unit.ONE) && !tokens.at(amount.next()).isWord();
        return minus.is("minus") || bare || tokens.at(amount.numeral().first()).isDigits();
    }

    /** A minus right before the number or its currency, and not right behind something else: "-3", "$-50bn". */
    private static boolean isSign(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return Signs.isMinus(tokens.at(i))
                && tokens.touches(i + 1)
                && (next.isDigits() || next.has(Role.PREFIX))
                && (!tokens.touches(i)
                        || tokens.at(i - 1).isSign('(')
                        || tokens.at(i - 1).has(Role.PREFIX));
    }

    private Optional<Amount> unsigned(Tokens tokens, int first, boolean mayJoin) {
        Optional<Match<UnitSurface>> prefix =
                tokens.at(first).has(Role.PREFIX) ? units.prefix(tokens, first) : Optional.empty();
        if (prefix.isEmpty()
                && tokens.at(first).has(Role.ARTICLE)
                && tokens.at(first + 1).isWord()) {
            Optional<Amount> half = oneAndAHalf(tokens, first);
            if (half.isPresent()) {
                return half;
            }
        }
        if (prefix.isEmpty()) {
            return numbers.read(tokens, first, mayJoin)
                    .map(number -> units.withUnit(tokens, Amount.of(proportions.read(tokens, number))))
                    .map(amount -> compounds.read(tokens, amount));
        }
        int next = prefix.get().next();
        int number = tokens.at(next).isSign('.') ? next + 1 : next;
        boolean minus =
                Signs.isMinus(tokens.at(number)) && tokens.at(number + 1).isDigits();
        Optional<Numeral> read = tokens.at(minus ? number + 1 : number).isDigits()
                        || prefix.get().meaning().text().endsWith("$")
                        || prefix.get().meaning().text().endsWith("£")
                ? numbers.read(tokens, minus ? number + 1 : number, mayJoin)
                : Optional.empty();
        return read.map(value -> minus ? value.negated() : value)
                .map(value -> units.withUnit(
                                tokens,
                                UnitReader.inScale(
                                                Amount.of(value), prefix.get().meaning())
                                        .with(prefix.get().meaning().unit(), value.next()))
                        .from(first));
    }
}

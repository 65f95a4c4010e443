package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.qualifier.HedgeReader;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Unit;

/** Reads ranges told by two bounds or a margin: "more than 100 but fewer than 200", "5.2 ± 0.3 kg". */
final class BoundsReader {

    /** How many words a bound may have, "less than or equal to". */
    private static final int REACH = 8;

    private static final char PLUS_MINUS = '±';

    private static final long NUMBERS =
            Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit | Role.PREFIX.bit | Role.FRACTION.bit | Role.ARTICLE.bit;

    private final AmountReader amounts;
    private final HedgeReader hedges;

    BoundsReader(AmountReader amounts, HedgeReader hedges) {
        this.amounts = amounts;
        this.hedges = hedges;
    }

    /** The range from this bound to the one behind it, or within its margin; empty if only one is told. */
    Optional<Amount> read(Tokens tokens, Amount one) {
        if (tokens.at(one.next()).isSign(PLUS_MINUS)) {
            return amounts.read(tokens, one.next() + 1, false).flatMap(margin -> within(one, margin));
        }
        int joint = tokens.at(one.next()).isSign(',') ? one.next() + 1 : one.next();
        boolean joins = tokens.at(joint).has(Role.AND) || tokens.at(joint).is("but");
        if (!joins || one.isRange() || !isBound(hedges.read(tokens, one))) {
            return Optional.empty();
        }
        return other(tokens, joint + 1).flatMap(other -> range(tokens, one, other));
    }

    /** "5.2 ± 0.3 kg", "54% ± 3%" */
    private static Optional<Amount> within(Amount one, Amount margin) {
        boolean alike = !one.hasOwnUnit() || !margin.hasOwnUnit() || one.unit().equals(margin.unit());
        boolean scaled = margin.numeral().isScaled() && !one.numeral().isScaled();
        BigDecimal middle =
                (scaled ? one.times(margin.numeral().scale()) : one).numeral().value();
        BigDecimal by = margin.numeral().value();
        return alike && by.compareTo(middle.abs()) < 0
                ? Optional.of(range(
                        one,
                        margin,
                        middle.subtract(by),
                        middle.add(by),
                        one.hasOwnUnit() ? one.unit() : margin.unit()))
                : Optional.empty();
    }

    private Optional<Amount> other(Tokens tokens, int first) {
        for (int i = first; i < first + REACH; i++) {
            Token token = tokens.at(i);
            if (token.isDigits() || token.hasAny(NUMBERS)) {
                return amounts.read(tokens, i, true).filter(found -> !found.isRange());
            }
            if (!token.isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Amount> range(Tokens tokens, Amount one, Amount other) {
        Hedge first = hedges.read(tokens, one);
        Hedge second = hedges.read(tokens, other);
        boolean opposite = isBound(second) && isLower(first) != isLower(second);
        Amount low = isLower(first) ? one : other;
        Amount high = isLower(first) ? other : one;
        Unit unit = one.hasOwnUnit() ? one.unit() : other.unit();
        boolean alike = !one.hasOwnUnit() || !other.hasOwnUnit() || one.unit().equals(other.unit());
        boolean rises = low.numeral().value().compareTo(high.numeral().value()) < 0;
        return opposite && alike && rises
                ? Optional.of(
                        range(one, other, low.numeral().value(), high.numeral().value(), unit))
                : Optional.empty();
    }

    private static Amount range(Amount one, Amount other, BigDecimal low, BigDecimal high, Unit unit) {
        Numeral first = one.numeral();
        Numeral bottom = new Numeral(first.first(), first.next(), low, first.form(), first.scale(), null);
        return new Amount(one.first(), other.next(), bottom, high, unit, true);
    }

    private static boolean isBound(Hedge hedge) {
        return isLower(hedge) || hedge == Hedge.LESS_THAN || hedge == Hedge.AT_MOST;
    }

    private static boolean isLower(Hedge hedge) {
        return hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST;
    }
}

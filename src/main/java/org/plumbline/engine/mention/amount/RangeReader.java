package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.qualifier.HedgeReader;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Ages;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Unit;

/** Joins two amounts to a range: "between 3 and 5 million people", "3-5%", "from $10 to $15 billion", "two or three days". */
public final class RangeReader {

    private static final BigDecimal FAR = BigDecimal.valueOf(100);
    private static final BigDecimal WIDE = BigDecimal.valueOf(4);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final AmountReader amounts;
    private final BoundsReader bounds;

    public RangeReader(AmountReader amounts, HedgeReader hedges) {
        this.amounts = amounts;
        this.bounds = new BoundsReader(amounts, hedges);
    }

    /** The amount or range that begins at this token. */
    public Optional<Amount> read(Tokens tokens, int first) {
        boolean between = isBetween(tokens, first);
        Optional<Amount> low = amounts.read(tokens, first, !between);
        return low.isPresent() ? Optional.of(withHighOrBound(tokens, low.get(), between)) : low;
    }

    private Amount withHighOrBound(Tokens tokens, Amount low, boolean between) {
        Optional<Amount> bounded = bounds.read(tokens, low);
        return bounded.isPresent() ? bounded.get() : withHigh(tokens, low, between);
    }

    private static boolean isBetween(Tokens tokens, int first) {
        int last = Ages.isOf(tokens, first - 1) ? first - 3 : first - 1;
        for (int i = last; i > last - 3; i--) {
            if (tokens.at(i).is("between")) {
                return true;
            }
            if (!Approximations.is(tokens.at(i))
                    && !tokens.at(i).is("the")
                    && !tokens.at(i).has(Role.PREFIX)) {
                return false;
            }
        }
        return false;
    }

    private Amount withHigh(Tokens tokens, Amount low, boolean between) {
        int joint = low.next();
        int second = second(tokens, low, between);
        if (second < 0 || low.numeral().is(Form.ORDINAL) && !between) {
            return low;
        }
        int at = Approximations.skip(tokens, second);
        return amounts.read(tokens, at, true)
                .filter(high -> !beginsRange(tokens, high))
                .flatMap(high -> join(tokens, low, high, joint))
                .orElse(low);
    }

    /** "from 24.2 to 33-35 billion": the second number begins a range of its own. */
    private static boolean beginsRange(Tokens tokens, Amount high) {
        int at = high.next();
        return tokens.at(at).isDash()
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).isDigits();
    }

    /** The token at which a second number may begin; -1 if nothing joins it to the first. */
    private static int second(Tokens tokens, Amount low, boolean between) {
        int at = low.next();
        Token joint = tokens.at(at);
        if (joint.isDash() && tokens.touches(at)) {
            int to = at + 1;
            if (tokens.at(to).is("to")) {
                return tokens.skipHyphen(to + 1);
            }
        }
        if (joint.isDash()) {
            boolean spaced = !tokens.touches(at) && !tokens.touches(at + 1);
            return spaced && low.hasOwnUnit() && tokens.at(at - 1).isWord() ? -1 : at + 1;
        }
        if (joint.is("to")) {
            return TurnReader.isTarget(tokens, low) && !TurnReader.goesOn(tokens, at) ? -1 : at + 1;
        }
        boolean joins =
                joint.is("or") || joint.is("through") && tokens.at(at - 1).isDigits() || between && joint.has(Role.AND);
        return joins ? at + 1 : -1;
    }

    private static Optional<Amount> join(Tokens tokens, Amount low, Amount high, int joint) {
        if (high.isRange() || low.isRange() || !areAlike(low.numeral(), high.numeral())) {
            return Optional.empty();
        }
        if (isRatio(tokens, low, high, joint)) {
            return Optional.of(
                    new Amount(low.first(), high.numeral().next(), low.numeral(), low.high(), Unit.ONE, true));
        }
        if (tokens.at(joint).is("to") && areApart(tokens, low, high) || isSaidAgain(tokens, low, high, joint)) {
            return Optional.empty();
        }
        Amount lower = sharing(low, high);
        Unit unit = high.hasOwnUnit() ? wider(lower.unit(), high.unit()) : lower.unit();
        if (!lower.unit().comparesWith(unit) && !isEach(unit, lower.unit())) {
            return Optional.empty();
        }
        if (unit.dimension().equals("time") && !isWhole(lower, unit)) {
            // "between 30 days and 20 weeks" are 30 to 140 days
            BigDecimal days = unit.convert(high.numeral().value(), lower.unit());
            return Optional.of(range(lower, lower.numeral().value(), days, high.next(), lower.unit()))
                    .filter(range -> range.numeral().value().compareTo(days) <= 0);
        }
        BigDecimal bottom = isEach(unit, lower.unit())
                ? lower.numeral().value()
                : lower.unit().convert(lower.numeral().value(), unit);
        BigDecimal top = high.numeral().value();
        if (isChangeAndLevel(tokens, low, bottom, top)) {
            return Optional.empty();
        }
        boolean neighbours = !tokens.at(joint).is("or") || areNeighbours(bottom, top);
        if (bottom.signum() < 0 && top.signum() < 0 && bottom.compareTo(top) > 0) {
            return Optional.of(range(lower, top, bottom, high.next(), unit));
        }
        return neighbours && bottom.compareTo(top) <= 0
                ? Optional.of(range(lower, bottom, top, high.next(), unit))
                : Optional.empty();
    }

    /**
     * "trips 17% to 3.07bn" and "by 32,200 to 7.43 million" tell a change and where it led; "from 2 to 500" and "between"
     * go from anywhere to anywhere.
     */
    private static boolean areApart(Tokens tokens, Amount low, Amount high) {
        if (tokens.at(low.first() - 1).is("from") || tokens.isHyphen(low.next())) {
            return false;
        }
        if (low.hasOwnUnit() && isCount(low.unit()) && !isCount(high.unit())) {
            return true; // "one screen to $22.99"
        }
        boolean behind =
                low.hasOwnUnit() && low.next() > low.numeral().next() && !isCount(low.unit()) && !high.hasOwnUnit();
        BigDecimal bottom = low.numeral().value();
        boolean far = !low.numeral().isScaled()
                && bottom.signum() > 0
                && bottom.multiply(FAR).compareTo(high.numeral().value()) < 0
                && !(high.numeral().isScaled() && bottom.compareTo(THOUSAND) < 0);
        return behind || far;
    }

    /** "93 million miles or 150 million kilometres" are one distance in two units. */
    private static boolean isSaidAgain(Tokens tokens, Amount low, Amount high, int joint) {
        return tokens.at(joint).is("or")
                && low.hasOwnUnit()
                && high.hasOwnUnit()
                && !low.unit().equals(high.unit())
                && !low.unit().dimension().equals("time");
    }

    /** "fell by 36 to 412": by how much, and to what; no range is that wide. */
    private static boolean isChangeAndLevel(Tokens tokens, Amount low, BigDecimal bottom, BigDecimal top) {
        return tokens.at(low.first() - 1).is("by") && top.compareTo(bottom.multiply(WIDE)) >= 0;
    }

    /** Of "$48,000" and "$90,000 a year" the yearly one. */
    private static Unit wider(Unit one, Unit other) {
        return isEach(one, other) ? one : other;
    }

    /** "7 days and 2 weeks" are one to two weeks; 30 days are no whole number of weeks. */
    private static boolean isWhole(Amount lower, Unit unit) {
        BigDecimal converted = lower.unit().convert(lower.numeral().value(), unit);
        return lower.unit().equals(unit) || converted.stripTrailingZeros().scale() <= 1;
    }

    private static boolean isEach(Unit rate, Unit unit) {
        return rate.name().startsWith(unit.name() + " per ");
    }

    /** No range goes from a rank or a fraction to a number. */
    private static boolean areAlike(Numeral low, Numeral high) {
        return low.is(Form.ORDINAL) == high.is(Form.ORDINAL)
                && low.is(Form.FRACTION) == high.is(Form.FRACTION)
                && !low.is(Form.MULTIPLE)
                && !high.is(Form.MULTIPLE);
    }

    /** "two-to-one", "3 to 1": as many times. */
    private static boolean isRatio(Tokens tokens, Amount low, Amount high, int joint) {
        boolean to = tokens.at(joint).is("to") || tokens.at(joint + 1).is("to");
        return to
                && !low.hasOwnUnit()
                && high.numeral().value().compareTo(BigDecimal.ONE) == 0
                && low.numeral().value().compareTo(BigDecimal.ONE) > 0;
    }

    private static Amount range(Amount lower, BigDecimal low, BigDecimal high, int next, Unit unit) {
        Numeral number = lower.numeral();
        Numeral bottom = new Numeral(number.first(), number.next(), low, number.form(), number.scale(), null);
        return new Amount(lower.first(), next, bottom, high, unit, true);
    }

    /** The first number in scale and unit of the second, where it has none of its own: "3 to 5 million". */
    private static Amount sharing(Amount low, Amount high) {
        Amount scaled = low;
        BigDecimal scale = high.numeral().scale();
        BigDecimal bare = low.numeral().value();
        boolean shares = !low.numeral().isScaled()
                && high.numeral().isScaled()
                && bare.abs().compareTo(THOUSAND) < 0
                && bare.multiply(scale).compareTo(high.numeral().value()) <= 0;
        if (shares) {
            scaled = low.times(scale);
        }
        return low.hasOwnUnit() && !isCount(low.unit()) ? scaled : scaled.sharing(high.unit());
    }

    private static boolean isCount(Unit unit) {
        return unit.dimension().startsWith("count:");
    }

    /** "two or three", not "10 or 500" */
    private static boolean areNeighbours(BigDecimal low, BigDecimal high) {
        return high.compareTo(low.multiply(TWO)) <= 0 && high.compareTo(low) > 0;
    }
}

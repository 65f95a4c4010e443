package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.value.Unit;

/** Joins two amounts to a range: "between 3 and 5 million people", "3-5%", "from $10 to $15 billion", "two or three days". */
final class RangeReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final AmountReader amounts;

    RangeReader(AmountReader amounts) {
        this.amounts = amounts;
    }

    /** The amount or range that begins at this token. */
    Optional<Amount> read(Tokens tokens, int first) {
        boolean between =
                tokens.at(first - 1).is("between") || tokens.at(first - 2).is("between");
        return amounts.read(tokens, first, !between).map(low -> withHigh(tokens, low, between));
    }

    private Amount withHigh(Tokens tokens, Amount low, boolean between) {
        int at = low.next();
        int second = second(tokens, at, between);
        if (second < 0 || low.numeral().is(Numeral.Form.ORDINAL)) {
            return low;
        }
        Optional<Amount> high = amounts.read(tokens, second, true);
        return high.filter(found -> !found.numeral().is(Numeral.Form.ORDINAL))
                .map(found -> join(tokens, low, found, tokens.at(at)))
                .orElse(low);
    }

    /** The token at which a second number may begin; -1 if nothing joins it to the first. */
    private static int second(Tokens tokens, int at, boolean between) {
        Token joint = tokens.at(at);
        if (tokens.isHyphen(at) && tokens.at(at + 1).is("to")) {
            return tokens.isHyphen(at + 2) ? at + 3 : at + 2;
        }
        boolean joins = Signs.isDash(joint) && (tokens.touches(at) == tokens.touches(at + 1))
                || joint.is("to")
                || joint.is("or")
                || between && (joint.has(Role.AND));
        return joins ? at + 1 : -1;
    }

    private static Amount join(Tokens tokens, Amount low, Amount high, Token joint) {
        if (high.isRange() || low.isRange()) {
            return low;
        }
        Amount lower = sharing(low, high);
        BigDecimal top = high.numeral().value();
        boolean units = lower.unit().equals(high.unit())
                || !high.hasOwnUnit()
                || lower.unit().comparesWith(high.unit());
        if (!units || lower.numeral().value().compareTo(top) > 0 || joint.is("or") && !areNeighbours(lower, high)) {
            return low;
        }
        Unit unit = high.hasOwnUnit() ? high.unit() : lower.unit();
        return new Amount(low.first(), high.next(), lower.numeral(), top, unit, true);
    }

    /** The first number in scale and unit of the second, where it has none of its own: "3 to 5 million". */
    private static Amount sharing(Amount low, Amount high) {
        Amount scaled = low;
        BigDecimal scale = high.numeral().scale();
        BigDecimal bare = low.numeral().value();
        if (!low.numeral().isScaled()
                && high.numeral().isScaled()
                && bare.compareTo(THOUSAND) < 0
                && bare.multiply(scale).compareTo(high.numeral().value()) <= 0) {
            scaled = low.times(scale);
        }
        return low.hasOwnUnit() ? scaled : scaled.sharing(high.unit());
    }

    /** "two or three", not "10 or 500" */
    private static boolean areNeighbours(Amount low, Amount high) {
        return high.numeral().value().compareTo(low.numeral().value().multiply(BigDecimal.valueOf(2))) <= 0
                && high.numeral().value().compareTo(low.numeral().value()) > 0;
    }
}

package org.plumbline.engine.mention.unit;

import java.math.BigDecimal;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.value.Unit;

/**
 * A number with its unit, or a range of them, before anything is known of hedges.
 *
 * @param first its first token: a sign, a currency or the number
 * @param next the token behind it
 * @param numeral the number; of a range, the lower one
 * @param high the higher one of a range; otherwise the same number
 * @param unit what is counted; {@link Unit#ONE} for a bare number
 * @param hasOwnUnit whether the unit was written beside this number
 */
public record Amount(int first, int next, Numeral numeral, BigDecimal high, Unit unit, boolean hasOwnUnit) {

    public static Amount of(Numeral numeral) {
        return new Amount(numeral.first(), numeral.next(), numeral, numeral.value(), Unit.ONE, false);
    }

    public Amount with(Unit unit, int next) {
        return new Amount(first, next, numeral, high, unit, true);
    }

    /** The same in the unit written beside another number. */
    public Amount sharing(Unit unit) {
        return new Amount(first, next, numeral, high, unit, hasOwnUnit);
    }

    public Amount from(int first) {
        return new Amount(first, next, numeral, high, unit, hasOwnUnit);
    }

    public Amount times(BigDecimal scale) {
        Numeral scaled = numeral.times(scale);
        return new Amount(first, next, scaled, scaled.value(), unit, hasOwnUnit);
    }

    public Amount negated() {
        return new Amount(first, next, numeral.negated(), high.negate(), unit, hasOwnUnit);
    }

    public boolean isRange() {
        return high == null || numeral.value().compareTo(high) != 0;
    }
}

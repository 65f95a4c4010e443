package org.plumbline.engine.amount;

import java.math.BigDecimal;
import org.plumbline.engine.value.Interval;

/**
 * The figure a claimed number is held to, in the claim's unit.
 *
 * @param value the printed or worked-out number
 * @param range the values it stands for: itself, or all on the open side of a bound
 * @param spread the values that the rounding of the printed figures allows
 */
public record Reference(BigDecimal value, Interval range, Interval spread) {

    /** A figure taken as printed. */
    public static Reference printed(BigDecimal value) {
        return new Reference(value, Interval.exactly(value), Interval.exactly(value));
    }

    /** A figure that was worked out or converted, with the values that the rounding of its inputs allows. */
    public static Reference derived(BigDecimal value, Interval spread) {
        return new Reference(value, Interval.exactly(value), spread);
    }

    public static Reference bounded(BigDecimal value, Interval range) {
        return new Reference(value, range, range);
    }

    public boolean isBound() {
        return range.low() == null || range.high() == null;
    }
}

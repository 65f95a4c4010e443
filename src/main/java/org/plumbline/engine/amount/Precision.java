package org.plumbline.engine.amount;

import java.math.BigDecimal;
import org.plumbline.engine.value.Interval;

/** What the way a number is written says about how exactly it is meant. */
public final class Precision {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A whole number with trailing zeros stands for at most this much either side: 10 million is 9.5 to 10.5 million. */
    private static final BigDecimal ROUND_NUMBER = new BigDecimal("0.05");

    private Precision() {}

    /** Half a unit of the last digit that is not zero, or of the last decimal: 500 for 13,000, 0.05 for 82.5. */
    public static BigDecimal halfDigit(BigDecimal number) {
        BigDecimal written = number.scale() > 0 || number.signum() == 0 ? number : number.stripTrailingZeros();
        return written.ulp().multiply(HALF);
    }

    /** The same, but not more than 5 % of a whole number with trailing zeros. */
    public static BigDecimal rounding(BigDecimal number) {
        BigDecimal half = halfDigit(number);
        return endsInZeros(number) ? half.min(number.abs().multiply(ROUND_NUMBER)) : half;
    }

    /** The values that round to the number as it is written. */
    public static Interval around(BigDecimal number) {
        BigDecimal rounding = rounding(number);
        return Interval.of(number.subtract(rounding), number.add(rounding));
    }

    private static boolean endsInZeros(BigDecimal number) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() < 0;
    }
}

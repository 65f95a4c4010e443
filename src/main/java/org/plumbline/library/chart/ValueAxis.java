package org.plumbline.library.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The upright axis of a chart: round numbers at even distances around all values, with nought where the values are not far from it.
 *
 * @param low the number at its foot
 * @param high the number at its top, greater than {@code low}
 * @param step between two ticks
 */
record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int STEPS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** @param values at least one */
    static ValueAxis around(List<BigDecimal> values) {
        var least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        var from = least.signum() > 0 && least.multiply(BigDecimal.valueOf(2)).compareTo(most) <= 0
                ? BigDecimal.ZERO
                : least;
        var step = step(from, most);
        return new ValueAxis(multiple(from, step, RoundingMode.FLOOR), multiple(most, step, RoundingMode.CEILING), step)
                .widened();
    }

    /** The round number that makes about four steps of it. */
    private static BigDecimal step(BigDecimal from, BigDecimal to) {
        var range = to.subtract(from);
        var rough = (range.signum() == 0 ? to.abs().max(BigDecimal.ONE) : range)
                .divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, 0, rounding).multiply(step);
    }

    private ValueAxis widened() {
        return low.compareTo(high) < 0 ? this : new ValueAxis(low.subtract(step), high.add(step), step);
    }

    /** From the foot to the top. */
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** How far up a number is: 0 at the foot, 1 at the top. */
    double share(BigDecimal number) {
        return number.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL32)
                .doubleValue();
    }

    /** "2,500,000", "0.5". */
    static String label(BigDecimal tick) {
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(tick);
    }
}

package org.plumbline.workbench.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A horizontal axis: where a value stands, in per cent of the width. Logarithmic when the largest value is more than
 * twenty times the smallest and all are above zero.
 *
 * <p>Positions are for the eye, so they are the one place where a figure becomes a {@code double}.
 */
final class Axis {

    private static final BigDecimal LOGARITHMIC_FROM = new BigDecimal("20");
    private static final double MARGIN = 5;

    private final boolean logarithmic;
    private final double low;
    private final double high;

    private Axis(boolean logarithmic, double low, double high) {
        this.logarithmic = logarithmic;
        this.low = low;
        this.high = high;
    }

    /** A mark on the axis. */
    record Tick(String position, String label) {}

    /** @param values all that is to be drawn, at least one */
    static Axis over(Collection<BigDecimal> values) {
        var least = Collections.min(values);
        var most = Collections.max(values);
        boolean logarithmic =
                least.signum() > 0 && most.divide(least, MathContext.DECIMAL64).compareTo(LOGARITHMIC_FROM) > 0;
        var axis = new Axis(logarithmic, 0, 0);
        double from = axis.scaled(least.doubleValue());
        double to = axis.scaled(most.doubleValue());
        double room = from == to ? Math.max(Math.abs(from) / 10, 1) : 0; // one value alone stands in the middle
        return new Axis(logarithmic, from - room, to + room);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    /** For example "42.5%"; what lies beyond the axis stands at its end. */
    String position(BigDecimal value) {
        if (logarithmic && value.signum() <= 0) {
            return percent(0);
        }
        return position(scaled(value.doubleValue()));
    }

    private String position(double scaled) {
        return percent(MARGIN + (100 - 2 * MARGIN) * (scaled - low) / (high - low));
    }

    private static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(100, position)));
    }

    private double scaled(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    /** Round values along the axis, two to six of them. */
    List<Tick> ticks() {
        return logarithmic ? powers() : steps();
    }

    private List<Tick> steps() {
        double step = roundStep((high - low) / 4);
        var ticks = new ArrayList<Tick>();
        for (double at = Math.ceil(low / step) * step; at <= high + step / 1000; at += step) {
            ticks.add(new Tick(position(at), Numbers.compact(rounded(at, step))));
        }
        return ticks;
    }

    private static double roundStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private static BigDecimal rounded(double at, double step) {
        int places = Math.max(0, (int) -Math.floor(Math.log10(step)));
        return BigDecimal.valueOf(at).setScale(places, RoundingMode.HALF_EVEN);
    }

    /** Powers of ten; twice and five times those as well where there are few. */
    private List<Tick> powers() {
        int apart = (int) Math.max(1, Math.ceil((high - low) / 5));
        var digits = high - low < 2 ? List.of(1, 2, 5) : List.of(1);
        var ticks = new ArrayList<Tick>();
        for (int power = (int) Math.floor(low); power <= high; power += apart) {
            for (int digit : digits) {
                tick(BigDecimal.valueOf(digit).scaleByPowerOfTen(power)).ifPresent(ticks::add);
            }
        }
        return ticks;
    }

    private Optional<Tick> tick(BigDecimal value) {
        double at = scaled(value.doubleValue());
        return at < low || at > high ? Optional.empty() : Optional.of(new Tick(position(at), Numbers.compact(value)));
    }
}

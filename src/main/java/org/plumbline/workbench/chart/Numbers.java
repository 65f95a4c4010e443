package org.plumbline.workbench.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;

/** How figures are printed on pages. */
public final class Numbers {

    private static final int PLACES = 3;

    private Numbers() {}

    /** All digits, grouped: "28,500,000"; more than three decimals are rounded, which shows: "≈ 7.526". */
    public static String full(BigDecimal value) {
        var shown = value.stripTrailingZeros();
        return shown.scale() > PLACES
                ? "≈ " + grouped(shown.setScale(places(shown), RoundingMode.HALF_EVEN))
                : grouped(shown);
    }

    /** Small numbers keep three digits that say something. */
    private static int places(BigDecimal value) {
        return Math.max(PLACES, value.scale() - value.precision() + PLACES);
    }

    private static String grouped(BigDecimal value) {
        var format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** Short, for the marks of an axis: "20M", "1.5k". */
    static String compact(BigDecimal value) {
        var size = value.abs();
        if (size.compareTo(BigDecimal.TEN.pow(9)) >= 0) {
            return full(value.movePointLeft(9)) + "bn";
        }
        if (size.compareTo(BigDecimal.TEN.pow(6)) >= 0) {
            return full(value.movePointLeft(6)) + "M";
        }
        return size.compareTo(BigDecimal.TEN.pow(4)) >= 0 ? full(value.movePointLeft(3)) + "k" : full(value);
    }

    /** For example "28,450,000 to 28,550,000", "more than 90,000,000", "at most 5". */
    public static String range(Interval interval) {
        if (interval.lowest().isPresent() && interval.lowest().equals(interval.highest())) {
            return full(interval.low());
        }
        if (interval.highest().isEmpty()) {
            return interval.lowest()
                    .map(low -> (interval.lowIncluded() ? "at least " : "more than ") + full(low))
                    .orElse("anything");
        }
        return interval.lowest()
                .map(low -> full(low) + " to " + full(interval.high()))
                .orElse((interval.highIncluded() ? "at most " : "less than ") + full(interval.high()));
    }

    /** For example "28,500,000 metric ton", "5 %"; a bare number alone. */
    public static String with(String number, Unit unit) {
        return Optional.of(unit.name())
                .filter(name -> !name.isEmpty())
                .map(name -> number + " " + name)
                .orElse(number);
    }
}

package org.plumbline.engine.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;

/** Sentences about figures, so that all comparers speak alike. */
public final class Wording {

    /** The most decimals of an end that is worth printing in full. */
    private static final int LONGEST = 6;

    /** Digits that a person gives of the end of a tolerance. */
    private static final int TELLING = 3;

    /** So many digits are read at a glance. */
    private static final int READABLE = 4;

    private Wording() {}

    /** "3,800,000 t", ">90,000,000 t", "NA". */
    public static String cell(FigureTable table, Row row) {
        return row.hasNumber()
                ? number(row) + unit(table) + brief(row)
                : row.value().text().isBlank() ? "no figure" : row.value().text();
    }

    /** A long number again in words, with its bound: " (>90 million)". */
    private static String brief(Row row) {
        BigDecimal number = row.value().printed().orElseThrow();
        String brief = Numbers.isLong(number) ? Numbers.rounded(number) : Numbers.inBrief(number);
        return row.value().bound() == PrintedValue.Bound.ABOVE ? brief.replace("(", "(>") : brief;
    }

    /** "3,800,000", with its bound; a long decimal with a rounding beside it. */
    public static String number(Row row) {
        PrintedValue value = row.value();
        BigDecimal number = value.printed().orElseThrow();
        String shown = Numbers.isLong(number) ? number.toPlainString() : Numbers.full(number);
        return switch (value.bound()) {
            case NONE -> shown;
            case ABOVE -> ">" + shown;
            case AT_LEAST -> "at least " + shown;
            case BELOW -> "<" + shown;
            case AT_MOST -> "at most " + shown;
        };
    }

    /** " t"; nothing for a count. */
    public static String unit(FigureTable table) {
        String unit = table.series().unit();
        return switch (unit) {
            case "", "1", "count", "number" -> "";
            case "percent", "%" -> " %";
            default -> " " + unit;
        };
    }

    public static String amount(BigDecimal number, Unit unit) {
        String written = Numbers.telling(number);
        return switch (unit.name()) {
            case "" -> written;
            case "percent" -> written + " %";
            default -> written + " " + (written.equals("1") ? unit.name() : Plurals.of(unit.name()));
        };
    }

    /** " metric tons" behind a number; nothing for a bare one. */
    public static String behind(Unit unit) {
        return switch (unit.name()) {
            case "" -> "";
            case "percent" -> " %";
            default -> " " + Plurals.of(unit.name());
        };
    }

    /** "Mineral Commodity Summaries 2025 (U.S. Geological Survey)". */
    public static String edition(FigureTable table) {
        return table.edition().title() + " (" + table.source().name() + ")";
    }

    /** "mine production, 2024". */
    public static String what(FigureTable table) {
        String measure = table.series().measure();
        return table.periodText().isEmpty() ? measure : measure + ", " + DateWords.of(table);
    }

    /** " for 2024"; nothing where the table has no period. */
    public static String forPeriod(FigureTable table) {
        return table.periodText().isEmpty() ? "" : " for " + DateWords.of(table);
    }

    /** "12,500 to 13,500", "above 40". */
    public static String interval(Interval interval) {
        if (interval.low() == null) {
            return (interval.highIncluded() ? "at most " : "below ") + Numbers.brief(interval.high());
        }
        if (interval.high() == null) {
            return (interval.lowIncluded() ? "at least " : "above ") + Numbers.brief(interval.low());
        }
        String low = Numbers.brief(plain(interval.low()));
        String high = Numbers.brief(plain(interval.high()));
        return withoutScaleOf(high, low) + " to " + high;
    }

    /** "12.55" of "12.55 million to 12.65 million". */
    private static String withoutScaleOf(String high, String low) {
        int scale = high.indexOf(' ');
        return scale > 0 && low.endsWith(high.substring(scale)) ? low.substring(0, low.indexOf(' ')) : low;
    }

    /** As short as can be read; an end of a tolerance needs no more digits than tell on which side of it a number lies. */
    public static Interval roughly(Interval interval, BigDecimal number) {
        return new Interval(
                rough(interval.low(), number),
                interval.lowIncluded(),
                rough(interval.high(), number),
                interval.highIncluded());
    }

    private static BigDecimal rough(BigDecimal end, BigDecimal number) {
        if (end == null) {
            return null;
        }
        if (end.stripTrailingZeros().precision() <= READABLE) {
            return end;
        }
        for (int digits = TELLING; digits < end.precision(); digits++) {
            BigDecimal rounded = end.round(new MathContext(digits, RoundingMode.HALF_UP));
            if (rounded.compareTo(number) == end.compareTo(number)) {
                return rounded;
            }
        }
        return end;
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal short6 = number.scale() > LONGEST ? number.round(new MathContext(6)) : number;
        return number.signum() == 0 ? BigDecimal.ZERO : short6.stripTrailingZeros();
    }
}

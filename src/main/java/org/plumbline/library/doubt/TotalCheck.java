package org.plumbline.library.doubt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.evidence.Averages;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;

/**
 * Holds the rows of a column to the total that is printed under them: none may be larger, and together they must come near it. Rates,
 * shares and prices do not add up and are left alone.
 */
final class TotalCheck {

    private static final Pattern NOT_ADDITIVE = Pattern.compile("(?i).*(percent|%| per |/|index|ratio|not stated).*");

    /** Printed totals are rounded: USGS gives two or three figures. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.03");

    private TotalCheck() {}

    static List<Doubt> about(List<FigureRow> rows) {
        var doubts = new ArrayList<Doubt>();
        for (var column : Columns.of(rows)) {
            if (addsUp(column.get(0).column())) {
                total(column).ifPresent(total -> doubts.addAll(about(column, total)));
            }
        }
        return doubts;
    }

    private static boolean addsUp(ColumnHead column) {
        return !NOT_ADDITIVE.matcher(column.unit()).matches()
                && !Averages.names(column.measure() + " " + column.subject());
    }

    private static Optional<FigureRow> total(List<FigureRow> column) {
        return column.stream()
                .filter(row -> row.figure().role() == Role.TOTAL && number(row).isPresent())
                .findFirst();
    }

    private static List<Doubt> about(List<FigureRow> column, FigureRow total) {
        var doubts = new ArrayList<Doubt>();
        var most = number(total).orElseThrow();
        column.stream()
                .filter(row -> row.figure().role() != Role.TOTAL)
                .filter(row ->
                        number(row).filter(value -> value.compareTo(most) > 0).isPresent())
                .forEach(row -> doubts.add(larger(row, total)));
        sum(column, total).ifPresent(doubts::add);
        return doubts;
    }

    private static Doubt larger(FigureRow row, FigureRow total) {
        return new Doubt(
                row.number(),
                Field.VALUE.column(),
                "%s has %s, more than the printed total of %s (%s). Is a digit or the unit wrong?"
                        .formatted(
                                row.figure().entity(),
                                row.figure().value(),
                                total.figure().value(),
                                Columns.name(row.column())));
    }

    /** Rows without a number may hide what is missing, but nothing makes the sum larger than the total. */
    private static Optional<Doubt> sum(List<FigureRow> column, FigureRow total) {
        var parts = column.stream().filter(TotalCheck::isPart).toList();
        var sum = parts.stream().flatMap(row -> number(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var printed = number(total).orElseThrow();
        boolean whole = parts.stream().allMatch(row -> number(row).isPresent());
        var margin = printed.abs().multiply(ROUNDING);
        boolean over = sum.subtract(printed).compareTo(margin) > 0;
        boolean under = whole && printed.subtract(sum).compareTo(margin) > 0;
        return parts.size() > 1 && (over || under) ? Optional.of(misses(total, sum)) : Optional.empty();
    }

    private static Doubt misses(FigureRow total, BigDecimal sum) {
        return new Doubt(
                total.number(),
                Field.VALUE.column(),
                "The rows add up to %s, the printed total is %s (%s). Is a row missing, or counted twice?"
                        .formatted(
                                grouped(sum),
                                number(total)
                                        .map(TotalCheck::grouped)
                                        .orElse(total.figure().value()),
                                Columns.name(total.column())));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** A single row, or the one for all others: what the total is made of. Regions are made of rows themselves. */
    private static boolean isPart(FigureRow row) {
        var name = row.figure().entity().toLowerCase(Locale.ROOT);
        return row.figure().role() == Role.ORDINARY
                || row.figure().role() == Role.AGGREGATE && (name.startsWith("other") || name.startsWith("rest of"));
    }

    private static Optional<BigDecimal> number(FigureRow row) {
        var value = PrintedValue.of(row.figure().value());
        return value.isPoint() ? value.printed() : Optional.empty();
    }
}

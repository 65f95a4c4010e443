package org.plumbline.engine.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.value.Period;

/**
 * The table of a column for the period a claim speaks of.
 *
 * @param table that table; the latest one if the claim names no period or the column has none for it
 * @param exact whether it is the period of the claim
 */
public record PeriodChoice(FigureTable table, boolean exact) {

    /** Two stretches of time are the same for a table if one lies within the other and is at least this part of it. */
    private static final BigDecimal ALIKE = new BigDecimal("0.4");

    /** The fewest days of a year that may begin with any month. */
    private static final long YEAR = 350;

    /** The fewest days of a winter. */
    private static final long SEASON = 85;

    private static final long LONGEST_QUARTER = 92;

    /**
     * @param wanted the claim's period; empty for "now"
     * @param stock whether the figures are of a day, as reserves are: those of the edition of a year stand for that year
     */
    public static PeriodChoice of(Column column, Optional<Period> wanted, boolean stock) {
        if (wanted.isEmpty()) {
            return new PeriodChoice(column.latest(), true);
        }
        Optional<FigureTable> found = find(column.tables(), wanted.get());
        if (found.isEmpty()
                && stock
                && (wanted.get().isYear() || !isWithinYears(column))
                && wanted.get().contains(Period.of(column.edition().publishedOn()))) {
            return new PeriodChoice(column.latest(), true);
        }
        return found.map(table -> new PeriodChoice(table, true)).orElse(new PeriodChoice(column.latest(), false));
    }

    /** Whether the column goes by quarters or months, so that the figure of the one before is no figure of this. */
    private static boolean isWithinYears(Column column) {
        return column.latest()
                .period()
                .filter(period -> days(period) > 1 && days(period) < YEAR)
                .isPresent();
    }

    /** The table for a period, if the column has one. */
    public static Optional<FigureTable> find(List<FigureTable> tables, Period wanted) {
        return tables.stream()
                .filter(table ->
                        table.period().filter(period -> alike(period, wanted)).isPresent())
                .max(Comparator.comparing(table -> overlap(table.period().orElseThrow(), wanted)))
                .or(() -> undated(tables))
                .or(() -> onlyWithin(tables, wanted))
                .or(() -> around(tables, wanted));
    }

    /** "At the start of 2024" beside a table of January: the shortest stretch around a day, a quarter at most. */
    private static Optional<FigureTable> around(List<FigureTable> tables, Period wanted) {
        return tables.stream()
                .filter(table -> wanted.first().equals(wanted.last())
                        && table.period()
                                .filter(period -> period.contains(wanted) && days(period) <= LONGEST_QUARTER)
                                .isPresent())
                .min(Comparator.comparing(table -> days(table.period().orElseThrow())));
    }

    private static Optional<FigureTable> undated(List<FigureTable> tables) {
        return tables.size() == 1 && tables.get(0).periodText().isEmpty()
                ? Optional.of(tables.get(0))
                : Optional.empty();
    }

    /** A single statement of February stands for the year, where there is nothing else. */
    private static Optional<FigureTable> onlyWithin(List<FigureTable> tables, Period wanted) {
        var within = tables.stream()
                .filter(table -> table.period().filter(wanted::contains).isPresent())
                .toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    private static boolean alike(Period one, Period other) {
        return overlap(one, other).compareTo(ALIKE) >= 0 && (one.contains(other) || other.contains(one))
                || isEndOf(one, other)
                || isEndOf(other, one)
                || isOfSplitYear(one, other);
    }

    /** "Fiscal 2023/24" and "the winter of 2023/24" are told of the year, whatever its first month, that runs across that New Year. */
    private static boolean isOfSplitYear(Period printed, Period wanted) {
        return crossesNewYear(printed)
                && crossesNewYear(wanted)
                && printed.first().getYear() == wanted.first().getYear()
                && days(printed.first(), printed.last()) >= YEAR
                && days(wanted.first(), wanted.last()) >= SEASON;
    }

    private static boolean crossesNewYear(Period period) {
        return period.first().getYear() + 1 == period.last().getYear();
    }

    /** 1 January is the end of the year before. */
    private static boolean isEndOf(Period day, Period year) {
        LocalDate first = day.first();
        boolean newYear = first.equals(day.last()) && first.getMonth() == Month.JANUARY && first.getDayOfMonth() == 1;
        return newYear && year.last().equals(first.minusDays(1));
    }

    private static BigDecimal overlap(Period one, Period other) {
        long shared = days(later(one.first(), other.first()), earlier(one.last(), other.last()));
        long all = days(earlier(one.first(), other.first()), later(one.last(), other.last()));
        return BigDecimal.valueOf(Math.max(0, shared) * 1000 / all).movePointLeft(3);
    }

    private static long days(Period period) {
        return days(period.first(), period.last());
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

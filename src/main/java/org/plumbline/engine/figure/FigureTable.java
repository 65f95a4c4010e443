package org.plumbline.engine.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Units;

/**
 * The figures of a series for one period, read: what a claim is held to.
 *
 * <p>A series with the years in its rows gives one table for each year.
 *
 * @param periodText the period as printed; "" where none is stated
 * @param period the same as dates, where it is one
 * @param unit the series' unit and scale; empty if no unit of the file fits
 * @param rows in the order of the publication
 */
public record FigureTable(
        Series series, String periodText, Optional<Period> period, Optional<Units.Printed> unit, List<Row> rows) {

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** One table for each period the series has figures of. */
    public static List<FigureTable> of(Series series, Units units) {
        var unit = units.printed(series.unit());
        return byPeriod(series).entrySet().stream()
                .map(entry -> new FigureTable(
                        series, entry.getKey(), PrintedPeriod.of(entry.getKey()), unit, entry.getValue()))
                .toList();
    }

    private static Map<String, List<Row>> byPeriod(Series series) {
        return series.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.period().isEmpty() ? series.period() : figure.period(),
                        LinkedHashMap::new,
                        Collectors.mapping(Row::of, Collectors.toList())));
    }

    public Edition edition() {
        return series.edition();
    }

    public Source source() {
        return series.edition().source();
    }

    /** The rows that can be ranked and summed: no totals, no aggregates. */
    public List<Row> ordinary() {
        return rows.stream().filter(Row::isOrdinary).toList();
    }

    public List<Row> aggregates() {
        return rows.stream().filter(Row::isAggregate).toList();
    }

    public Optional<Row> total() {
        return rows.stream().filter(Row::isTotal).findFirst();
    }

    /** The rows that make up the total: the ordinary ones, and one for all others if there is one. */
    public List<Row> parts() {
        return rows.stream()
                .filter(row -> row.isOrdinary() || row.isRemainder())
                .toList();
    }
}

package org.plumbline.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plumbline.engine.value.Units;

/**
 * One measure of one edition, over all periods it has figures of: what a change or a rank is worked out from, so that figures
 * of two editions are never mixed.
 *
 * @param tables one for each period, the earliest first; at least one
 */
public record Column(Edition edition, String subject, String measure, List<FigureTable> tables) {

    /** @throws IllegalArgumentException if there is no table */
    public Column {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A column needs a table: " + subject + ", " + measure);
        }
    }

    /** The columns of a library, in an order that does not depend on that of the series. */
    public static List<Column> of(List<Series> references, Units units) {
        Map<List<Object>, List<FigureTable>> tables = new LinkedHashMap<>();
        for (Series series : references) {
            tables.computeIfAbsent(key(series), any -> new ArrayList<>()).addAll(FigureTable.of(series, units));
        }
        return tables.values().stream()
                .filter(some -> !some.isEmpty())
                .map(Column::sorted)
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }

    private static List<Object> key(Series series) {
        return List.of(series.edition(), fold(series.subject()), fold(series.measure()), series.unit());
    }

    private static Column sorted(List<FigureTable> tables) {
        Series first = tables.get(0).series();
        return new Column(
                first.edition(),
                first.subject(),
                first.measure(),
                tables.stream()
                        .sorted(Comparator.comparing(FigureTable::periodText))
                        .toList());
    }

    private static String name(Column column) {
        return String.join(
                "|",
                column.edition.publishedOn().toString(),
                column.edition.source().name(),
                column.edition.title(),
                fold(column.subject),
                fold(column.measure));
    }

    private static String fold(String text) {
        return Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
    }

    public FigureTable latest() {
        return tables.get(tables.size() - 1);
    }
}

package org.plumbline.library.doubt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.FigureRow;

/** Rows by the column of the edition that they stand in. */
final class Columns {

    private record Place(String source, String edition, ColumnHead column) {}

    private Columns() {}

    static List<List<FigureRow>> of(List<FigureRow> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(Columns::place, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static Place place(FigureRow row) {
        return new Place(row.edition().source().name(), row.edition().title(), row.column());
    }

    /** "mine production of tin, 2023" */
    static String name(ColumnHead column) {
        var measure = column.measure().equalsIgnoreCase(column.subject())
                ? column.subject()
                : column.measure() + " of " + column.subject();
        return column.period().isEmpty() ? measure : measure + ", " + column.period();
    }
}

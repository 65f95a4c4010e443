package org.plumbline.library.table;

import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts, the first being 1
 * @param cells what is printed in each; "" for an empty one
 * @param computed the places of cells that a formula filled, the first being 0; their value is what the file says it was
 */
public record TableRow(int number, List<String> cells, Set<Integer> computed) {

    public TableRow {
        cells = List.copyOf(cells);
        computed = Set.copyOf(computed);
    }

    public static TableRow of(int number, List<String> cells) {
        return new TableRow(number, cells, Set.of());
    }

    /** The cell at this place; "" beyond the end of the row. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    public boolean isBlank() {
        for (var cell : cells) { // no stream: every row of every file is asked
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

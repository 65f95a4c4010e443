package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * SDMX-CSV with codes and labels in one cell, "FR: France": the labels alone, and the code of the place in a column of its own at
 * the end.
 */
record LabelledTable(Table table, int header, List<Integer> labelled, int place) implements Table {

    private static final Pattern LABELLED = Pattern.compile("(?<code>[^\\s:]+): (?<label>.+)");
    static final String CODE = "code of the place";

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public CellAddress address() {
        return table.address();
    }

    @Override
    public RowCursor rows() {
        return table.rows().map(this::apart);
    }

    private TableRow apart(TableRow row) {
        if (row.isBlank() || row.number() < header) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        var code = row.number() == header ? CODE : part(row.cell(place), "code");
        if (row.number() > header) {
            labelled.stream().filter(at -> at < cells.size()).forEach(at -> cells.set(at, part(row.cell(at), "label")));
        }
        cells.add(code);
        return new TableRow(row.number(), cells, row.computed());
    }

    private static String part(String cell, String part) {
        var labelled = LABELLED.matcher(cell.strip());
        return labelled.matches() ? labelled.group(part) : cell;
    }
}

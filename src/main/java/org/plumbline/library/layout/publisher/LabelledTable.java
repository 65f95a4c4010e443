package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * Rows of SDMX-CSV with codes and labels in one cell, "FR: France": the labels alone, and the code of the place in a column of its own
 * at the end.
 */
record LabelledTable(int header, List<Integer> labelled, int place) implements UnaryOperator<TableRow> {

    private static final Pattern LABELLED = Pattern.compile("(?<code>[^\\s:]+): (?<label>.+)");
    static final String CODE = "code of the place";

    /**
     * @param labelled the places of the columns whose labels count
     * @param place that of the country's
     */
    static Table of(Table table, int header, List<Integer> labelled, int place) {
        return new ChangedTable(table, new LabelledTable(header, labelled, place));
    }

    @Override
    public TableRow apply(TableRow row) {
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

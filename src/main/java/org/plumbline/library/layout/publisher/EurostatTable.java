package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/** Rows of a table of Eurostat's with their codes in words, and the prices that the unit is in as one column more at the end. */
final class EurostatTable implements UnaryOperator<TableRow> {

    static final String BASIS = "prices of the unit";

    private final int header;
    private final List<String> names;

    private EurostatTable(int header, List<String> names) {
        this.header = header;
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * @param header the row of the names
     * @param names of all columns; each code is read by the name of its column
     */
    static Table of(Table table, int header, List<String> names) {
        return new ChangedTable(table, new EurostatTable(header, names));
    }

    @Override
    public TableRow apply(TableRow row) {
        if (row.isBlank() || row.number() < header) {
            return row;
        }
        return row.number() == header ? with(row, row::cell, BASIS) : with(row, place -> word(row, place), basis(row));
    }

    private TableRow with(TableRow row, IntFunction<String> cell, String last) {
        var cells = new ArrayList<String>();
        IntStream.range(0, names.size()).mapToObj(cell).forEach(cells::add);
        cells.add(last);
        return new TableRow(row.number(), cells, row.computed());
    }

    private String word(TableRow row, int place) {
        return EurostatWords.label(names.get(place), row.cell(place).strip());
    }

    private String basis(TableRow row) {
        int unit = names.indexOf("unit");
        return unit < 0 ? "" : EurostatWords.basis(row.cell(unit).strip());
    }
}

package org.plumbline.library.layout.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.library.table.CellAddress;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * A table of Eurostat's with its codes in words, and the prices that its unit is in as one column more at the end.
 *
 * @param header the row of the names
 * @param names of all columns; each code is read by the name of its column
 */
record EurostatTable(Table table, int header, List<String> names) implements Table {

    static final String BASIS = "prices of the unit";

    EurostatTable {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

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
        return table.rows().map(this::inWords);
    }

    private TableRow inWords(TableRow row) {
        if (row.isBlank() || row.number() < header) {
            return row;
        }
        boolean isHeader = row.number() == header;
        var cells = new ArrayList<String>();
        for (int place = 0; place < names.size(); place++) {
            cells.add(
                    isHeader
                            ? row.cell(place)
                            : EurostatWords.label(
                                    names.get(place), row.cell(place).strip()));
        }
        cells.add(isHeader ? BASIS : basis(row));
        return new TableRow(row.number(), cells, row.computed());
    }

    private String basis(TableRow row) {
        int unit = names.indexOf("unit");
        return unit < 0 ? "" : EurostatWords.basis(row.cell(unit).strip());
    }
}

package org.plumbline.library.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

@DisplayName("A table read by a mapping")
class MappedTableTest {

    private static final Map<Field, String> SAID = Map.of(
            Field.SOURCE, "Tin Board",
            Field.EDITION, "Yearbook",
            Field.PUBLISHED_ON, "2024-05-01",
            Field.SUBJECT, "tin",
            Field.UNIT, "kt");

    private static FigureList read(List<ColumnUse> columns, TableRow... rows) {
        return FigureList.of(new MappedTable(new Rows(List.of(rows)), Mapping.of("", 1, SAID, columns)));
    }

    private static TableRow row(int number, String... cells) {
        return TableRow.of(number, List.of(cells));
    }

    private record Rows(List<TableRow> rowsOf) implements Table {

        @Override
        public String name() {
            return "tin";
        }

        @Override
        public RowCursor rows() {
            return new Cursor(rowsOf.iterator());
        }
    }

    private record Cursor(Iterator<TableRow> rows) implements RowCursor {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public TableRow next() {
            return rows.next();
        }

        @Override
        public void close() {}
    }

    @Test
    @DisplayName("says of a value that a sheet computed that it was computed there")
    void computed() {
        var columns = List.of(
                new ColumnUse("Country", Use.ENTITY),
                new ColumnUse("2022", Use.FIGURE, Map.of(Field.PERIOD, "2022")),
                new ColumnUse("2023", Use.FIGURE, Map.of(Field.PERIOD, "2023")));
        var list = read(
                columns, row(1, "Country", "2022", "2023"), new TableRow(2, List.of("Peru", "28", "26.5"), Set.of(2)));
        assertThat(list.rows())
                .extracting(row -> row.figure().value(), row -> row.figure().note())
                .containsExactly(tuple("28", ""), tuple("26.5", "Computed in the sheet."));
    }

    @Test
    @DisplayName(
            "gives each column its own flags where there are several, and a row its notes that stand before its figures")
    void flags() {
        var columns = List.of(
                new ColumnUse("Country", Use.ENTITY),
                new ColumnUse("Notes", Use.NOTE),
                new ColumnUse("2022", Use.FIGURE, Map.of(Field.PERIOD, "2022")),
                new ColumnUse("F1", Use.STATUS),
                new ColumnUse("2023", Use.FIGURE, Map.of(Field.PERIOD, "2023")),
                new ColumnUse("F2", Use.STATUS));
        var list = read(
                columns,
                row(1, "Country", "Notes", "2022", "F1", "2023", "F2"),
                row(2, "Peru", "own survey", "28", "E", "26", "P"));
        assertThat(list.rows())
                .extracting(
                        row -> row.figure().value(),
                        row -> row.figure().observed().name(),
                        row -> row.figure().note())
                .containsExactly(tuple("28", "E", "own survey"), tuple("26", "P", "own survey"));
    }
}

package org.plumbline.library.layout.proposal;

import java.util.List;
import org.plumbline.library.table.TableRow;

/**
 * Where the header of an unknown table is: the first row of several names with figures under it, and the rows around it that belong
 * to it because their first cell is empty.
 *
 * @param row as a spreadsheet counts
 * @param rows how many
 */
public record HeaderGuess(int row, int rows) {

    private static final int MOST_ROWS = 4;
    private static final int DEEPEST = 40;
    /** In words; what has more is a sentence. */
    private static final int LONGEST_NAME = 4;

    static HeaderGuess of(List<TableRow> sample) {
        var printed = sample.stream().filter(row -> !row.isBlank()).toList();
        int usual = printed.stream().mapToInt(HeaderGuess::width).max().orElse(1);
        for (int index = 0; index < printed.size() - 1 && printed.get(index).number() <= DEEPEST; index++) {
            if (isHeader(printed, index, usual)) {
                return stacked(printed, known(printed, index, usual));
            }
        }
        return new HeaderGuess(1, 1);
    }

    private static int width(TableRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The row in which a column has a name that is known, before one in which none has: "Date" under "Sourcekey". */
    private static int known(List<TableRow> rows, int first, int usual) {
        int at = first;
        while (at < rows.size() - 1 && isHeader(rows, at, usual) && !isKnown(rows.get(at))) {
            at++;
        }
        return at < rows.size() - 1 && isHeader(rows, at, usual) ? at : first;
    }

    private static boolean isKnown(TableRow row) {
        return row.cells().stream()
                .map(ColumnName::of)
                .anyMatch(name ->
                        name.words().size() <= LONGEST_NAME && name.use().isPresent());
    }

    private static boolean isHeader(List<TableRow> rows, int index, int usual) {
        var row = rows.get(index);
        return width(row) >= 2 && width(row) * 2 >= usual && !hasFigures(row) && figuresFollow(rows, index);
    }

    /** A year is a name here, any other number a figure. */
    private static boolean hasFigures(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .anyMatch(cell -> Numerals.isFigure(cell) && !Numerals.isPeriod(cell));
    }

    private static boolean figuresFollow(List<TableRow> rows, int index) {
        return rows.subList(index + 1, Math.min(index + 1 + MOST_ROWS, rows.size())).stream()
                .anyMatch(row ->
                        row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank() && Numerals.isFigure(cell)));
    }

    private static HeaderGuess stacked(List<TableRow> rows, int index) {
        int first = index;
        while (first > 0 && index - first < MOST_ROWS - 2 && belongs(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < rows.size() && last - first < MOST_ROWS - 1 && belongs(rows.get(last + 1), rows.get(last))) {
            last++;
        }
        int from = rows.get(first).number();
        return new HeaderGuess(from, rows.get(last).number() - from + 1);
    }

    /** A row beside the header whose first cell is empty and whose others are no figures: names, years or units. */
    private static boolean belongs(TableRow row, TableRow beside) {
        return Math.abs(row.number() - beside.number()) == 1 && row.cell(0).isBlank() && !hasFigures(row);
    }
}

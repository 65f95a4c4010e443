package org.plumbline.library.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.row.RowReader;
import org.plumbline.library.format.row.SharedHeads;
import org.plumbline.library.mapping.ColumnPlan.FigureColumn;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;
import org.plumbline.library.table.UnreadableFileException;

/**
 * A table read by a mapping. What a column's header says comes before what the row says, and that before what is said of all: the
 * nearest word counts.
 *
 * <p>An empty cell beside a name is a figure that is missing, since a ranking depends on it; a column in which every cell is empty
 * has no figures. A row without figures that reads as a footnote is none of the table.
 */
public final class MappedTable implements FigureFile {

    private final Table table;
    private final Mapping mapping;
    private final ColumnPlan plan;
    private final TableRows rows;
    private final FilledColumns filled = new FilledColumns();
    private final SameNames sameNames = new SameNames();
    private final PassedLines passed = new PassedLines();
    private SharedHeads shared;
    private FigureCells cells;
    private int figures;

    /** Goes through the table once, to see which columns hold anything, which names are alike and what footnotes say; keeps no row. */
    public MappedTable(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        var heading = Heading.of(table, mapping.headerRow(), mapping.headerRows());
        this.plan = new ColumnPlan(mapping, heading);
        if (plan.figures().isEmpty()) {
            throw new UnreadableFileException(
                    "No column of “%s” is said to hold figures. Choose which do.".formatted(table.name()));
        }
        this.rows = new TableRows(table, mapping, plan);
        rows.each(this::see, passed::add);
    }

    private void see(TableRow row, Map<Use, String> said) {
        filled.add(row, said, plan.figures());
        sameNames.add(said);
        plan.seeUnnamed(row);
    }

    @Override
    public List<String> unread() {
        return plan.unread();
    }

    @Override
    public List<String> passedLines() {
        return passed.lines();
    }

    @Override
    public void read(FigureReceiver receiver) {
        shared = new SharedHeads();
        cells = new FigureCells(mapping, plan, sameNames, passed, table.address());
        figures = 0;
        rows.each((row, said) -> read(row, said, receiver), line -> {});
        if (figures == 0) {
            throw new UnreadableFileException("“%s” has a header and no figures under it.".formatted(table.name()));
        }
    }

    private void read(TableRow row, Map<Use, String> said, FigureReceiver receiver) {
        for (var column : plan.figures()) {
            if (filled.has(said, column.place())) {
                read(row, said, column, receiver);
                figures++;
            }
        }
    }

    private void read(TableRow row, Map<Use, String> said, FigureColumn column, FigureReceiver receiver) {
        var displaced = displaced(row, column);
        if (displaced.isPresent()) {
            receiver.refused(new RefusedCell(
                    row.number(),
                    column.use().column(),
                    "",
                    "The cell is empty and a number, %s, stands where its note should: the columns of this row are out of place in the file."
                            .formatted(displaced.get())));
            return;
        }
        var reading = RowReader.read(row.number(), cells.of(row, said, column), shared);
        reading.row().ifPresent(receiver::row);
        reading.refused().forEach(refused -> receiver.refused(named(refused, column)));
    }

    /** A number among the notes of an empty cell. */
    private static Optional<String> displaced(TableRow row, FigureColumn column) {
        return row.cell(column.place()).isBlank()
                ? column.notes().stream()
                        .map(row::cell)
                        .map(String::strip)
                        .filter(note -> note.matches("[<>]?[\\d,]+(\\.\\d+)?"))
                        .findFirst()
                : Optional.empty();
    }

    private static RefusedCell named(RefusedCell refused, FigureColumn column) {
        return refused.column().equals(Field.VALUE.column())
                ? new RefusedCell(refused.row(), column.use().column(), refused.value(), refused.reason())
                : refused;
    }
}

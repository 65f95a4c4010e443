package org.plumbline.library.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.row.RowReader;
import org.plumbline.library.format.row.SharedHeads;
import org.plumbline.library.mapping.ColumnPlan.FigureColumn;
import org.plumbline.library.mapping.cell.PeriodText;
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

    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?i)(sources?|notes?|data from|last updated|footnotes?|quellen?|anmerkung(en)?|hinweis|stand|fuentes?|notas?)\\b.*|©.*|_{3,}|[*†‡¹²³(].*|\\d{1,2}[.)]? .*");
    private static final Pattern DATED = Pattern.compile(" .*\\b(19|20)\\d{2}\\b");
    private static final List<Use> HEADINGS = List.of(Use.ENTITY, Use.SUBJECT, Use.MEASURE, Use.DESCRIPTION, Use.UNIT);

    private final Table table;
    private final Mapping mapping;
    private final ColumnPlan plan;
    private final FilledColumns filled = new FilledColumns();
    private final SameNames sameNames = new SameNames();
    private SharedHeads shared;
    private FigureCells cells;

    /** Reads the header, and which columns hold anything; keeps no row. */
    public MappedTable(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        var heading = Heading.of(table, mapping.headerRow(), mapping.headerRows());
        this.plan = new ColumnPlan(mapping, heading);
        if (plan.figures().isEmpty()) {
            throw new UnreadableFileException(
                    "No column of “%s” is said to hold figures. Choose which do.".formatted(table.name()));
        }
        findFilled();
    }

    private void findFilled() {
        var above = new EnumMap<Use, String>(Use.class);
        try (var rows = table.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (isData(row) && !isFootnote(row)) {
                    var said = said(row, above);
                    filled.add(row, said, plan.figures());
                    sameNames.add(said);
                }
                if (isData(row)) {
                    plan.seeUnnamed(row);
                }
            }
        }
    }

    private boolean isData(TableRow row) {
        return row.number() >= mapping.headerRow() + mapping.headerRows() && !row.isBlank();
    }

    @Override
    public List<String> unread() {
        return plan.unread();
    }

    @Override
    public void read(FigureReceiver receiver) {
        shared = new SharedHeads();
        cells = new FigureCells(mapping, plan, sameNames, table.address());
        int figures = 0;
        var above = new EnumMap<Use, String>(Use.class);
        try (var rows = table.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (isData(row) && !isFootnote(row)) {
                    figures += read(row, above, receiver);
                }
            }
        }
        if (figures == 0) {
            throw new UnreadableFileException("“%s” has a header and no figures under it.".formatted(table.name()));
        }
    }

    private boolean isFootnote(TableRow row) {
        var printed = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return !plan.hasFigure(row)
                && printed.size() <= 2
                && (FOOTNOTE.matcher(printed.get(0).strip()).matches()
                        || printed.size() == 1 && isSentence(printed.get(0))
                        || isWithoutPeriod(row));
    }

    /** What is too long for a name, or is dated: "World Economic Outlook Database, April 2024". */
    private static boolean isSentence(String text) {
        return text.length() > 120 || DATED.matcher(text).find();
    }

    /** In a table with a column of periods, a row that has none there. */
    private boolean isWithoutPeriod(TableRow row) {
        return plan.has(Use.PERIOD)
                && !PeriodText.of(plan.text(row, Use.PERIOD)).isPeriod();
    }

    private int read(TableRow row, Map<Use, String> above, FigureReceiver receiver) {
        var said = said(row, above);
        int figures = 0;
        for (var column : plan.figures()) {
            if (filled.has(said, column.place())) {
                read(row, said, column, receiver);
                figures++;
            }
        }
        return figures;
    }

    /**
     * The texts of a row. One that is empty under a merged cell is that of the row above, as long as another text stands in it; in a
     * publisher's own table, and in one with codes, nothing is merged.
     */
    private Map<Use, String> said(TableRow row, Map<Use, String> above) {
        var said = new EnumMap<Use, String>(Use.class);
        plan.uses().forEach(use -> said.put(use, plan.text(row, use)));
        boolean inherits = !mapping.isRecognised() && !plan.has(Use.CODE);
        boolean begun = said.entrySet().stream()
                .anyMatch(
                        entry -> entry.getKey() != Use.CODE && !entry.getValue().isEmpty());
        for (var use : HEADINGS) {
            if (begun && inherits && said.getOrDefault(use, "x").isEmpty()) {
                said.put(use, above.getOrDefault(use, ""));
            }
        }
        above.putAll(said);
        return said;
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

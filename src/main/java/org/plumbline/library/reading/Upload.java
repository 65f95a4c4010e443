package org.plumbline.library.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.file.OpenedFile;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * An upload with all that is known of how it is read.
 *
 * @param tables what is read from it, each with the mapping that counts; none if it needs no mapping at all
 * @param said what an editor or a program has said of all its figures
 */
public record Upload(OpenedFile opened, List<Recognition> tables, Map<Field, String> said) {

    private static final List<Field> NEEDED =
            List.of(Field.SOURCE, Field.EDITION, Field.PUBLISHED_ON, Field.SUBJECT, Field.ENTITY);
    private static final int SHOWN = 50;

    /** Its figures, to be read as often as one likes. @throws UnreadableFileException if no column is said to hold any */
    public FigureFile figures() {
        if (opened.figures().isPresent()) {
            return opened.figures().get();
        }
        var figures = new LinkedHashMap<String, FigureFile>();
        for (var table : tables) {
            figures.put(table.table().name(), table.figures(table.mapping()));
        }
        return figures.size() == 1 ? figures.values().iterator().next() : new ManyTables(figures);
    }

    /** What neither the file nor anybody has said, and every figure needs. */
    public List<Field> missing() {
        return NEEDED.stream()
                .filter(field -> tables.stream().anyMatch(table -> lacks(table.mapping(), field)))
                .toList();
    }

    private static boolean lacks(Mapping mapping, Field field) {
        boolean inColumn = mapping.columns().stream().anyMatch(column -> tells(column.use(), field));
        var figures = mapping.columns().stream()
                .filter(column -> column.use() == Use.FIGURE)
                .toList();
        boolean inHeaders = !figures.isEmpty()
                && figures.stream().noneMatch(column -> column.said(field).isEmpty());
        return mapping.said(field).isEmpty() && !inColumn && !inHeaders;
    }

    private static boolean tells(Use use, Field field) {
        return switch (field) {
            case ENTITY -> use == Use.ENTITY || use == Use.CODE;
            case SUBJECT -> use == Use.SUBJECT || use == Use.DESCRIPTION || use == Use.MEASURE;
            default -> use == Use.of(field);
        };
    }

    /** Whether an editor may say how its table is read; a publisher's layout is known. */
    public boolean isMapped() {
        return tables.size() == 1 && !opened.needsNoMapping();
    }

    /** Whether anything may be said of it: figures in our own formats say all themselves. */
    public boolean saysAll() {
        return opened.figures().isPresent()
                || tables.stream()
                        .allMatch(table -> table.mapping().use("source").isPresent());
    }

    /** What was recognised, each layout once. */
    public List<String> layouts() {
        return opened.figures().isPresent()
                ? List.of("references as JSON")
                : tables.stream()
                        .map(table -> table.mapping().layout())
                        .filter(layout -> !layout.isEmpty())
                        .distinct()
                        .toList();
    }

    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        tables.forEach(table -> remarks.addAll(table.remarks()));
        return remarks.stream().distinct().toList();
    }

    /** What counts for all figures: the editor's word, else the file's. "" if nobody says. */
    public String at(String column) {
        var field = Field.ofColumn(column).orElseThrow();
        return said.getOrDefault(
                field, tables.isEmpty() ? "" : tables.get(0).mapping().said(field));
    }

    /** A proposal for the columns under another header than was thought. */
    public Mapping proposedFor(Mapping header) {
        return OpenedFile.proposedUnder(table(), header);
    }

    /** The mapping that an editor may change. */
    public Mapping mapping() {
        return tables.get(0).mapping();
    }

    public Table table() {
        return tables.get(0).table();
    }

    /** The tables to choose from. */
    public List<String> tableNames() {
        return opened.tables().stream().map(table -> table.table().name()).toList();
    }

    /** The columns of its table with what they hold, for the one who says how they are read. */
    public List<SeenColumn> columns() {
        var rows = table().first(mapping().headerRow() + mapping().headerRows() + SHOWN);
        var heading = Heading.of(rows, mapping().headerRow(), mapping().headerRows());
        var columns = new ArrayList<SeenColumn>();
        for (int place = 0; place < heading.names().size(); place++) {
            var name = heading.names().get(place);
            columns.add(new SeenColumn(name, cells(rows, place), mapping().use(name)));
        }
        return columns;
    }

    private List<String> cells(List<TableRow> rows, int place) {
        return rows.stream()
                .filter(row -> row.number() >= mapping().headerRow() + mapping().headerRows())
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isBlank())
                .limit(3)
                .toList();
    }
}

package org.plumbline.library.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/**
 * A table with its first rows and all that is known around it: what a layout is recognised by.
 *
 * @param fileName of the upload
 * @param rows the first of the table
 * @param descriptions what stands beside the table as JSON, by name
 */
public record Sample(String fileName, Table table, List<TableRow> rows, Map<String, String> descriptions) {

    private static final int ROWS = 400;
    private static final int DEEPEST_HEADER = 30;

    public static Sample of(String fileName, Table table, Map<String, String> descriptions) {
        return new Sample(fileName, table, table.first(ROWS), descriptions);
    }

    /** The first row near the top in which every one of these stands, capital letters ignored. */
    public Optional<TableRow> header(String... names) {
        return header(row -> List.of(names).stream().allMatch(name -> has(row, name)));
    }

    public Optional<TableRow> header(Predicate<TableRow> isHeader) {
        return rows.stream()
                .filter(row -> row.number() <= DEEPEST_HEADER)
                .filter(isHeader)
                .findFirst();
    }

    public static boolean has(TableRow row, String name) {
        return row.cells().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(name));
    }

    public Heading heading(TableRow header) {
        return Heading.of(rows, header.number(), 1);
    }

    /** The rows under a header. */
    public List<TableRow> under(TableRow header) {
        return rows.stream()
                .filter(row -> row.number() > header.number() && !row.isBlank())
                .toList();
    }

    /** The name of the table's own file in lower case, without folders. */
    public String name() {
        var name = table.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

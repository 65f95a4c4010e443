package org.plumbline.library.layout.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;

/**
 * Who hands out a table, where its header or a line around it tells, from {@code publishers.csv}.
 *
 * @param column of their tables alone; "" for none
 */
record Publisher(String column, String name, String aliases) {

    private static final List<Publisher> ALL = WordFile.rows(Publisher.class, "publishers.csv").stream()
            .map(row -> new Publisher(row.get(0), row.get(1), row.get(2)))
            .toList();

    /** By the names of the columns. */
    static Optional<Publisher> of(List<String> columns) {
        return ALL.stream()
                .filter(one -> !one.column.isEmpty() && columns.contains(one.column))
                .findFirst();
    }

    /** By a line that begins with its name: "International Monetary Fund, World Economic Outlook Database, April 2025". */
    static Optional<Publisher> naming(String line) {
        return ALL.stream().filter(one -> line.startsWith(one.name)).findFirst();
    }

    Map<Field, String> said() {
        var said = new HashMap<Field, String>();
        said.put(Field.SOURCE, name);
        said.put(Field.SOURCE_ALIASES, aliases);
        return said;
    }

    /** What the line says behind the name: the title of an edition; "" for nothing. */
    String edition(String line) {
        return line.substring(name.length()).replaceFirst("^[\\s,:;.–-]+", "").strip();
    }
}

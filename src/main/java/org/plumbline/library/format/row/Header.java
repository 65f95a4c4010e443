package org.plumbline.library.format.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.library.format.Field;
import org.plumbline.library.table.UnreadableFileException;

/** The first row: which column holds what. */
record Header(List<Optional<Field>> columns, List<String> unread) {

    /** @throws UnreadableFileException if a required column is missing, or one is there twice */
    static Header of(List<String> cells) {
        var columns = cells.stream().map(Field::ofColumn).toList();
        refuseMissing(columns);
        refuseTwice(columns);
        var unread = cells.stream()
                .filter(cell -> Field.ofColumn(cell).isEmpty() && !cell.isBlank())
                .toList();
        return new Header(columns, unread);
    }

    /** Whether these cells name every column that is needed. */
    static boolean names(List<String> cells) {
        return missing(cells.stream().map(Field::ofColumn).toList()).isEmpty();
    }

    private static List<String> missing(List<Optional<Field>> columns) {
        return Stream.of(Field.values())
                .filter(field -> field.isRequired() || field == Field.VALUE)
                .filter(field -> !columns.contains(Optional.of(field)))
                .map(Field::column)
                .toList();
    }

    private static void refuseMissing(List<Optional<Field>> columns) {
        var missing = missing(columns);
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(
                    "The first row must name the columns, and these are missing: %s. All that are known: %s."
                            .formatted(String.join(", ", missing), known()));
        }
    }

    private static void refuseTwice(List<Optional<Field>> columns) {
        var seen = new ArrayList<Field>();
        for (var column : columns.stream().flatMap(Optional::stream).toList()) {
            if (seen.contains(column)) {
                throw new UnreadableFileException(
                        "The column " + column.column() + " is there twice. Remove one of them.");
            }
            seen.add(column);
        }
    }

    private static String known() {
        return Stream.of(Field.values()).map(Field::column).collect(Collectors.joining(", "));
    }

    /** Which column holds this, the first being 0. */
    int place(Field field) {
        return columns.indexOf(Optional.of(field));
    }

    int width() {
        return columns.size();
    }

    /** The cells of one row by what they hold. */
    Map<Field, String> name(List<String> cells) {
        var named = new EnumMap<Field, String>(Field.class);
        for (int index = 0; index < cells.size(); index++) {
            var cell = cells.get(index);
            columns.get(index).ifPresent(field -> named.put(field, cell));
        }
        return named;
    }
}

package org.plumbline.library.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.figure.Edition;

/**
 * What the rows of one file say alike, read once and shared: a million rows have a handful of editions and some hundred columns. For
 * one reading of one file.
 */
public final class SharedHeads {

    /** A file with more columns than this forgets them from time to time, and reads them again. */
    private static final int MOST = 10_000;

    private static final List<Field> EDITION =
            List.of(Field.SOURCE, Field.SOURCE_ALIASES, Field.EDITION, Field.PUBLISHED_ON, Field.URL);
    private static final List<Field> COLUMN =
            List.of(Field.SUBJECT, Field.MEASURE, Field.UNIT, Field.BASIS, Field.DEFINITION, Field.PERIOD);

    private final Map<List<String>, Edition> editions = new HashMap<>();
    private final Map<List<String>, ColumnHead> columns = new HashMap<>();

    Optional<Edition> edition(Map<Field, String> cells) {
        return Optional.ofNullable(editions.get(key(EDITION, cells)));
    }

    Optional<ColumnHead> column(Map<Field, String> cells) {
        return Optional.ofNullable(columns.get(key(COLUMN, cells)));
    }

    /** Keeps what was read from these cells without anything to refuse. */
    void keep(Map<Field, String> cells, Edition edition, ColumnHead column) {
        keep(editions, key(EDITION, cells), edition);
        keep(columns, key(COLUMN, cells), column);
    }

    private static <T> void keep(Map<List<String>, T> known, List<String> key, T value) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.putIfAbsent(key, value);
    }

    private static List<String> key(List<Field> fields, Map<Field, String> cells) {
        var key = new ArrayList<String>(fields.size());
        for (var field : fields) {
            key.add(cells.getOrDefault(field, ""));
        }
        return key;
    }
}

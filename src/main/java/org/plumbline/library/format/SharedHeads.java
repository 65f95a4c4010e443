package org.plumbline.library.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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

    /** The edition of these cells; one that is new is kept only if nothing of it was refused. */
    Edition edition(Map<Field, String> cells, Supplier<Edition> reading, BooleanSupplier isFine) {
        return shared(editions, key(EDITION, cells), reading, isFine);
    }

    /** The same for the column. */
    ColumnHead column(Map<Field, String> cells, Supplier<ColumnHead> reading, BooleanSupplier isFine) {
        return shared(columns, key(COLUMN, cells), reading, isFine);
    }

    private static <T> T shared(
            Map<List<String>, T> known, List<String> key, Supplier<T> reading, BooleanSupplier isFine) {
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        var read = reading.get();
        if (isFine.getAsBoolean()) {
            keep(known, key, read);
        }
        return read;
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

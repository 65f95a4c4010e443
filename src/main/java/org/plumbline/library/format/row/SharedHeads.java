package org.plumbline.library.format.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.plumbline.engine.figure.Edition;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Field;

/**
 * What the rows of one file say alike, read once and shared: a million rows have a handful of editions and some hundred columns. For
 * one reading of one file.
 */
public final class SharedHeads {

    /** A file with more columns than this forgets them from time to time, and reads them again. */
    private static final int MOST = 10_000;

    private final Heads<Edition> editions =
            new Heads<>(Field.SOURCE, Field.SOURCE_ALIASES, Field.EDITION, Field.PUBLISHED_ON, Field.URL);
    private final Heads<ColumnHead> columns =
            new Heads<>(Field.SUBJECT, Field.MEASURE, Field.UNIT, Field.BASIS, Field.DEFINITION, Field.PERIOD);

    /** The edition of these cells; one that is new is kept only if nothing of it was refused. */
    Edition edition(Map<Field, String> cells, Supplier<Edition> reading, BooleanSupplier isFine) {
        return editions.of(cells, reading, isFine);
    }

    /** The same for the column. */
    ColumnHead column(Map<Field, String> cells, Supplier<ColumnHead> reading, BooleanSupplier isFine) {
        return columns.of(cells, reading, isFine);
    }

    /** Heads by what stands in their fields. Most rows say what the row before them said, so that is compared first. */
    private static final class Heads<T> {

        private final List<Field> fields;
        private final Map<List<String>, T> known = new HashMap<>();
        private List<String> lastKey = List.of();
        private T last;

        Heads(Field... fields) {
            this.fields = List.of(fields);
        }

        T of(Map<Field, String> cells, Supplier<T> reading, BooleanSupplier isFine) {
            if (last != null && isLast(cells)) {
                return last;
            }
            lastKey = key(cells);
            last = known.get(lastKey);
            return last == null ? read(reading, isFine) : last;
        }

        private T read(Supplier<T> reading, BooleanSupplier isFine) {
            var read = reading.get();
            if (isFine.getAsBoolean()) {
                keep(read);
            }
            return read;
        }

        private void keep(T read) {
            if (known.size() == MOST) {
                known.clear();
            }
            known.put(lastKey, read);
            last = read;
        }

        private boolean isLast(Map<Field, String> cells) {
            for (int index = 0; index < lastKey.size(); index++) {
                if (!lastKey.get(index).equals(cells.getOrDefault(fields.get(index), ""))) {
                    return false;
                }
            }
            return true;
        }

        private List<String> key(Map<Field, String> cells) {
            var key = new ArrayList<String>(fields.size());
            for (var field : fields) {
                key.add(cells.getOrDefault(field, ""));
            }
            return key;
        }
    }
}

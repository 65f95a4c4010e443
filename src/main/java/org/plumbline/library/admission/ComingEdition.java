package org.plumbline.library.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSeries;

/** An edition that a file brings, or speaks of although it is here already. */
public final class ComingEdition {

    /** What tells columns apart; their definition does not: one column has one. */
    private record Key(String subject, String measure, String unit, String basis, String period) {

        static Key of(ColumnHead column) {
            return new Key(
                    lower(column.subject()),
                    lower(column.measure()),
                    column.unit(),
                    lower(column.basis()),
                    lower(column.period()));
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    private final ReferenceEdition edition;
    private final boolean isNew;
    private final List<ComingSeries> series = new ArrayList<>();
    private final Map<Key, ComingSeries> byKey = new HashMap<>();
    private final Map<ColumnHead, ComingSeries> byHead = new HashMap<>();
    private final Map<Key, ReferenceSeries> held = new HashMap<>();
    private ColumnHead lastColumn;
    private ComingSeries lastOpened;

    ComingEdition(ReferenceEdition edition) {
        this.edition = edition;
        this.isNew = edition.id() == null;
        edition.series().forEach(one -> held.put(Key.of(one.column()), one));
    }

    /** The series of this column, opened if the edition is new. Rows of one column often follow each other and share it. */
    ComingSeries opened(ColumnHead column, IntSupplier number) {
        if (column != lastColumn) {
            lastColumn = column;
            lastOpened = find(column, number);
        }
        return lastOpened;
    }

    private ComingSeries find(ColumnHead column, IntSupplier number) {
        return byHead.computeIfAbsent(
                column, head -> byKey.computeIfAbsent(Key.of(head), key -> open(head, number.getAsInt())));
    }

    private ComingSeries open(ColumnHead column, int number) {
        var opened = new ComingSeries(this, number, series.size(), column);
        series.add(opened);
        return opened;
    }

    /** The series of this column that the library holds already. */
    Optional<ReferenceSeries> held(ColumnHead column) {
        return Optional.ofNullable(held.get(Key.of(column)));
    }

    /** Whether the library has not got it; it is not stored by being asked. */
    public boolean isNew() {
        return isNew;
    }

    public ReferenceEdition edition() {
        return edition;
    }

    /** The series with at least one figure that is new, in the file's order. */
    public List<ComingSeries> series() {
        return series.stream().filter(one -> one.figures() > 0).toList();
    }

    public int figureCount() {
        return series.stream().mapToInt(ComingSeries::figures).sum();
    }
}

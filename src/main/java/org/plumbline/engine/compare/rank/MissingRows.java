package org.plumbline.engine.compare.rank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.RowFinder;

/** What other editions and sources print for a row that has no figure here. */
final class MissingRows {

    /**
     * A figure found elsewhere.
     *
     * @param row the row without a figure here
     * @param amount the figure elsewhere, in the unit of this table
     * @param other the table it is printed in
     * @param printed its row there
     * @param words "India is NA here; Mineral Commodity Summaries 2025 prints 6,900,000 t"
     */
    record Found(Row row, BigDecimal amount, FigureTable other, Row printed, String words) {}

    private final RowFinder rows;

    MissingRows(RowFinder rows) {
        this.rows = rows;
    }

    /** One for each row without a figure that another column prints one for; the newest edition's. */
    List<Found> elsewhere(Field field, List<Column> library) {
        return field.gaps().stream()
                .flatMap(row -> elsewhere(field.table(), row, library).stream())
                .toList();
    }

    private Optional<Found> elsewhere(FigureTable table, Row gap, List<Column> library) {
        return library.stream()
                .sorted(Comparator.comparing((Column column) -> column.edition().publishedOn())
                        .reversed())
                .filter(column -> !column.edition().equals(table.edition()))
                .flatMap(column -> found(table, gap, column.latest()).stream())
                .findFirst();
    }

    private Optional<Found> found(FigureTable table, Row gap, FigureTable other) {
        return rows.same(other, gap)
                .filter(row -> row.isOrdinary() && row.hasNumber())
                .flatMap(row -> inUnitOf(table, other, row)
                        .map(amount -> new Found(gap, amount, other, row, words(table, gap, other, row))));
    }

    private static Optional<BigDecimal> inUnitOf(FigureTable table, FigureTable other, Row row) {
        return table.unit()
                .flatMap(unit -> Conversion.between(other, unit.unit())
                        .map(conversion -> conversion.of(row).value().divide(unit.scale(), MathContext.DECIMAL64)));
    }

    private static String words(FigureTable table, Row gap, FigureTable other, Row row) {
        return "%s has no figure here (%s, not available), but %s prints %s for it"
                .formatted(gap.name(), gap.value().text(), Wording.edition(other), Wording.cell(other, row));
    }
}

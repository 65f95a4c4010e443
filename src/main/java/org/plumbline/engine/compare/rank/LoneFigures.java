package org.plumbline.engine.compare.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.RowFinder;

/** What other sources print for an entity whose rank is judged in one table; it never changes the rank, and is worth a warning. */
final class LoneFigures {

    private static final BigDecimal ALIKE = new BigDecimal("0.05");

    private final RowFinder rows;

    LoneFigures(RowFinder rows) {
        this.rows = rows;
    }

    /** A figure of another source that is more than 5 % away, in words. */
    Optional<String> differing(FigureTable table, Row row, List<Column> library) {
        return library.stream()
                .filter(column -> !column.edition().source().equals(table.source()))
                .map(Column::latest)
                .flatMap(other -> rows.same(other, row).filter(found -> differs(table, row, other, found)).stream()
                        .map(found -> "another source, %s, prints %s for %s"
                                .formatted(Wording.edition(other), Wording.cell(other, found), found.name())))
                .findFirst();
    }

    private static boolean differs(FigureTable table, Row row, FigureTable other, Row found) {
        if (!found.value().isPoint() || !row.value().isPoint() || table.unit().isEmpty()) {
            return false;
        }
        var unit = table.unit().get();
        BigDecimal here = row.value().printed().orElseThrow().multiply(unit.scale());
        return Conversion.between(other, unit.unit())
                .map(conversion -> conversion.of(found).value().subtract(here).abs())
                .filter(distance -> distance.compareTo(here.abs().multiply(ALIKE)) > 0)
                .isPresent();
    }
}

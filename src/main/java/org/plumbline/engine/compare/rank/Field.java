package org.plumbline.engine.compare.rank;

import java.util.List;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.EntityNames;

/**
 * What a rank is counted in: the ordinary rows of a table, or those of a region that the claim is limited to.
 *
 * @param rows with and without a figure
 * @param ranking those with one, by size
 */
record Field(FigureTable table, List<Row> rows, Ranking ranking) {

    static Field of(FigureTable table, Assertion.Rank rank, EntityNames names) {
        String region = names.key(rank.scope().replaceFirst("^(in|within|among|across|of)\\s+", ""));
        List<Row> rows = table.ordinary().stream()
                .filter(row -> !names.isRegion(region) || names.isWithin(row.name(), region))
                .toList();
        return new Field(table, rows, Ranking.of(rows, rank.order()));
    }

    /** Whether it is the whole table, and not a region of it. */
    boolean isWhole() {
        return rows.size() == table.ordinary().size();
    }

    List<Row> gaps() {
        return rows.stream().filter(row -> !row.hasNumber()).toList();
    }

    List<Row> withheld() {
        return gaps().stream().filter(Row::isWithheld).toList();
    }

    /** Rows for all that is not listed that are larger than a listed one. */
    List<Row> remaindersAbove(Row row) {
        return table.aggregates().stream()
                .filter(other -> other.isRemainder() && other.hasNumber())
                .filter(other -> Ranking.number(other).compareTo(Ranking.number(row)) > 0)
                .toList();
    }
}

package org.plumbline.engine.compare.rank;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.mention.qualifier.Direction;

/**
 * The rows of a table by size, counted as in sport: two thirds, then a fifth.
 *
 * @param rows with a number each, first place first
 */
record Ranking(List<Row> rows) {

    /** @param order {@link Direction#DOWN} for the largest first */
    static Ranking of(List<Row> rows, Direction order) {
        Comparator<Row> bySize = Comparator.comparing(Ranking::number);
        return new Ranking(rows.stream()
                .filter(Row::hasNumber)
                .sorted((order == Direction.UP ? bySize : bySize.reversed()).thenComparing(Row::name))
                .toList());
    }

    /** How many rows stand before all that are equal to this one, plus one. */
    int place(Row row) {
        return 1 + ahead(row).size();
    }

    /** The rows before it. */
    List<Row> ahead(Row row) {
        int first = 0;
        while (number(rows.get(first)).compareTo(number(row)) != 0) {
            first++;
        }
        return rows.subList(0, first);
    }

    /** The other rows with the same number. */
    List<Row> tiedWith(Row row) {
        return rows.stream()
                .filter(other -> other != row && number(other).compareTo(number(row)) == 0)
                .toList();
    }

    /** Its place where equal rows count as one: 1, 2, 2, 3. */
    int densePlace(Row row) {
        return 1
                + (int) ahead(row).stream()
                        .map(other -> number(other).stripTrailingZeros())
                        .distinct()
                        .count();
    }

    Finding.Places places(Row row) {
        int first = place(row);
        return new Finding.Places(first, first + tiedWith(row).size(), rows.size());
    }

    static BigDecimal number(Row row) {
        return row.value().printed().orElseThrow();
    }
}

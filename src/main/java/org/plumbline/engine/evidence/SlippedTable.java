package org.plumbline.engine.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.RowFinder;

/** Notices a table whose every figure is some thousand times what the same publisher printed in another edition: a slip of its unit. */
public final class SlippedTable {

    private static final BigDecimal LEAST = BigDecimal.valueOf(300);
    private static final BigDecimal MOST = BigDecimal.valueOf(3000);

    /** Two rows may agree by chance. */
    private static final int ENOUGH = 3;

    private SlippedTable() {}

    /** What is wrong with a table, in words; empty if nothing is seen. */
    public static Optional<String> words(FigureTable table, Column column, List<Column> library, RowFinder rows) {
        return library.stream()
                .filter(other -> isSameOfAnotherEdition(column, other))
                .sorted(Comparator.comparing((Column other) -> other.edition().publishedOn())
                        .reversed())
                .map(Column::latest)
                .filter(other -> isSlip(table, other, rows))
                .findFirst()
                .map(other ->
                        "Every figure of this table is about a thousand times %s than in %s (%s): its unit, “%s”, may be wrong."
                                .formatted(
                                        ratios(table, other, rows).allMatch(SlippedTable::isThousand)
                                                ? "larger"
                                                : "smaller",
                                        Wording.edition(other),
                                        example(table, other, rows),
                                        table.series().unit()));
    }

    private static boolean isSameOfAnotherEdition(Column one, Column other) {
        return !one.edition().equals(other.edition())
                && one.edition().source().equals(other.edition().source())
                && one.subject().equalsIgnoreCase(other.subject())
                && one.measure().equalsIgnoreCase(other.measure());
    }

    private static boolean isSlip(FigureTable table, FigureTable other, RowFinder rows) {
        boolean larger = ratios(table, other, rows).allMatch(SlippedTable::isThousand);
        boolean slip = larger
                || ratios(table, other, rows)
                        .allMatch(ratio -> isThousand(BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64)));
        return slip && ratios(table, other, rows).limit(ENOUGH).count() == ENOUGH;
    }

    private static boolean isThousand(BigDecimal ratio) {
        return ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0;
    }

    /** Worked out one by one: most tables show with their first row that they have not slipped. */
    private static Stream<BigDecimal> ratios(FigureTable table, FigureTable other, RowFinder rows) {
        return table.ordinary().stream().flatMap(row -> ratio(table, row, other, rows).stream());
    }

    private static Optional<BigDecimal> ratio(FigureTable table, Row row, FigureTable other, RowFinder rows) {
        return table.unit()
                .flatMap(unit -> Conversion.between(other, unit.unit())
                        .flatMap(conversion -> rows.same(other, row)
                                .filter(then ->
                                        row.value().isPoint() && then.value().isPoint())
                                .map(then -> conversion.of(then).value())
                                .filter(then -> then.signum() != 0)
                                .map(then -> row.value()
                                        .printed()
                                        .orElseThrow()
                                        .multiply(unit.scale())
                                        .divide(then, MathContext.DECIMAL64))))
                .filter(ratio -> ratio.signum() > 0);
    }

    private static String example(FigureTable table, FigureTable other, RowFinder rows) {
        return table.ordinary().stream()
                .flatMap(row -> rows.same(other, row).stream()
                        .filter(Row::hasNumber)
                        .map(then -> row.name() + " " + Wording.cell(other, then)))
                .findFirst()
                .orElse("");
    }
}

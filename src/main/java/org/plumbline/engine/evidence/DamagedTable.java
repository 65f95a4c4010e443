package org.plumbline.engine.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Precision;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;

/** Notices a reference that cannot be right. */
public final class DamagedTable {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");

    private DamagedTable() {}

    /** What is wrong with a row or its table, said and flagged; empty if nothing is seen. */
    public static Optional<Draft> noted(FigureTable table, Row row, Draft draft) {
        Optional<Draft> suspect =
                around(table, row).map(words -> draft.because(words).flag(Flag.REFERENCE_SUSPECT));
        return row.isTotal() ? suspect.map(noted -> noted.flag(Flag.SUM_DIFFERS_FROM_TOTAL)) : suspect;
    }

    private static Optional<String> around(FigureTable table, Row row) {
        return impossible(row)
                .or(() -> unlikeOthers(table, row))
                .or(() -> twice(table, row))
                .or(() -> largerThanTotal(table, row))
                .or(() -> total(table, row));
    }

    private static Optional<String> impossible(Row row) {
        return row.value().suspect()
                ? Optional.of(
                        "The cell “%s” cannot be a number as printed: a footnote mark may be glued to it, or a digit be lost."
                                .formatted(row.value().text()))
                : Optional.empty();
    }

    /** "32,10" in a column of "11,020" and "8,660": a decimal comma where the others group thousands. */
    private static Optional<String> unlikeOthers(FigureTable table, Row row) {
        boolean grouped = table.rows().stream()
                .anyMatch(other -> other != row
                        && GROUPED.matcher(other.value().text().strip()).matches());
        return grouped && DECIMAL_COMMA.matcher(row.value().text().strip()).matches()
                ? Optional.of("The cell “%s” has its comma where no other of the column has one: a digit may be lost."
                        .formatted(row.value().text()))
                : Optional.empty();
    }

    private static Optional<String> twice(FigureTable table, Row row) {
        return table.rows().stream()
                .filter(other -> other != row && other.name().equals(row.name()) && other.hasNumber())
                .filter(other -> !other.value().interval().equals(row.value().interval()))
                .findFirst()
                .map(other -> "The table lists %s twice, with %s and with %s."
                        .formatted(row.name(), Wording.cell(table, row), Wording.cell(table, other)));
    }

    private static Optional<String> largerThanTotal(FigureTable table, Row row) {
        return table.total()
                .filter(total -> !row.isTotal() && !isAverage(table))
                .filter(total -> total.value().isPoint() && row.value().isPoint())
                .filter(total -> total.value().printed().orElseThrow().signum() > 0)
                .filter(total -> low(row).compareTo(high(total)) > 0)
                .map(total -> "%s (%s) is larger than the printed total, %s."
                        .formatted(row.name(), Wording.cell(table, row), Wording.cell(table, total)));
    }

    /** A total is in doubt where its rows add up to something else. */
    private static Optional<String> total(FigureTable table, Row row) {
        return row.isTotal() ? sumDiffers(table) : Optional.empty();
    }

    /**
     * Whether the rows of a table contradict its printed total, both with their rounding: together more than the total, or less
     * although a row for all others closes the table.
     */
    public static Optional<String> sumDiffers(FigureTable table) {
        Optional<Row> total = table.total().filter(row -> row.value().isPoint());
        List<Row> parts = table.parts();
        if (total.isEmpty() || parts.size() < 2 || isAverage(table)) {
            return Optional.empty();
        }
        boolean tooMuch = sum(parts, DamagedTable::low).compareTo(high(total.get())) > 0;
        boolean tooLittle = isClosed(parts) && sum(parts, DamagedTable::high).compareTo(low(total.get())) < 0;
        return tooMuch || tooLittle ? Optional.of(differing(table, parts, total.get())) : Optional.empty();
    }

    /**
     * What is wrong with a total of which a text counts the parts, "the five reservoirs", where a table has as many rows that come
     * to something else.
     */
    public static Optional<String> sumOfCounted(FigureTable table, String sentence) {
        List<Row> parts = table.parts();
        boolean counted = parts.size() > 2
                && parts.stream().allMatch(row -> row.value().isPoint())
                && RowCount.isTold(sentence, parts.size());
        return table.total()
                .filter(total -> counted && total.value().isPoint() && !isAverage(table))
                .filter(total -> sum(parts, DamagedTable::high).compareTo(low(total)) < 0
                        || sum(parts, DamagedTable::low).compareTo(high(total)) > 0)
                .map(total -> differing(table, parts, total));
    }

    private static String differing(FigureTable table, List<Row> parts, Row total) {
        return "the rows add up to %s where the printed total is %s"
                .formatted(Numbers.full(sum(parts, DamagedTable::number)), Wording.cell(table, total));
    }

    /**
     * Whether the rows add up to another number than the total, however coarsely that is rounded: 3.62 million beside a printed
     * total of 4 million is the same in round numbers.
     */
    public static boolean addsUpToAnother(FigureTable table) {
        return sumDiffers(table).isPresent()
                && table.total()
                        .map(DamagedTable::number)
                        .filter(total -> sum(table.parts(), DamagedTable::number)
                                        .subtract(total)
                                        .abs()
                                        .compareTo(Precision.halfDigit(total))
                                > 0)
                        .isPresent();
    }

    /** Whether nothing is left out: every row has a number, and one of them is for all others. */
    private static boolean isClosed(List<Row> parts) {
        return parts.stream().anyMatch(Row::isAggregate)
                && parts.stream().allMatch(row -> row.value().isPoint());
    }

    private static BigDecimal sum(List<Row> rows, Function<Row, BigDecimal> amount) {
        return rows.stream().filter(Row::hasNumber).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Row row) {
        return row.value().printed().orElseThrow();
    }

    /** A total of percentages, prices or yields is an average of its rows and no sum. */
    private static boolean isAverage(FigureTable table) {
        boolean ratio = table.unit()
                .map(unit -> unit.unit().dimension())
                .filter(dimension -> dimension.startsWith("percent")
                        || dimension.startsWith("temperature")
                        || dimension.contains("/count:")
                        || dimension.contains("/") && !dimension.endsWith("/time"))
                .isPresent();
        return ratio || Averages.names(table.series().measure());
    }

    private static BigDecimal low(Row row) {
        return Precision.around(number(row)).low();
    }

    private static BigDecimal high(Row row) {
        return Precision.around(number(row)).high();
    }
}

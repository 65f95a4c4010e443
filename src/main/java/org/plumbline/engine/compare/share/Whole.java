package org.plumbline.engine.compare.share;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;

/**
 * What a share is a share of.
 *
 * @param rows that were used for it
 * @param amount of it
 * @param words "the printed total 390,000 t"
 */
record Whole(List<Row> rows, Spread amount, String words) {

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?i)\\b(?:exclud\\w*|excl|without|leaves? out|left out|does not include|not including|except)\\b");

    /** Whether a note says what the whole leaves out, so that its rows may come to more. */
    boolean isExplained() {
        return rows.stream()
                .anyMatch(row -> LEFT_OUT.matcher(row.figure().note()).find());
    }

    /** The table's total, or what the words say instead; a bound is replaced by the sum of the published rows. */
    static Optional<Whole> of(FigureTable table, String said, List<Row> parts, RowFinder finder, EntityNames names) {
        Optional<Row> region = region(table, said, parts, finder);
        if (region.isPresent()) {
            return region.map(row ->
                    new Whole(List.of(row), Spread.of(row), "%s %s".formatted(row.name(), Wording.cell(table, row))));
        }
        return table.total()
                .filter(Row::hasNumber)
                .map(total -> total.value().isPoint() ? printed(table, total) : summed(table, total))
                .or(() -> table.parts().size() > 2 ? Optional.of(summed(table)) : Optional.empty());
    }

    /** A whole that is a row of the table itself: "of the European Union's output". */
    private static Optional<Row> region(FigureTable table, String said, List<Row> parts, RowFinder finder) {
        boolean outside = said.toLowerCase(Locale.ROOT).contains("outside");
        return outside
                ? Optional.empty()
                : finder.named(table, said).stream()
                        .filter(row -> !row.isTotal() && row.value().isPoint() && !parts.contains(row))
                        .findFirst();
    }

    private static Whole printed(FigureTable table, Row total) {
        return new Whole(List.of(total), Spread.of(total), "the printed total " + Wording.cell(table, total));
    }

    private static Whole summed(FigureTable table, Row bound) {
        Whole sum = summed(table);
        return new Whole(
                sum.rows,
                sum.amount,
                "%s, the sum of the published rows, since the total is only a bound (%s)"
                        .formatted(Numbers.full(sum.amount.value()), Wording.cell(table, bound)));
    }

    private static Whole summed(FigureTable table) {
        List<Row> published = table.parts().stream().filter(Row::hasNumber).toList();
        Spread sum = Spread.sum(published);
        return new Whole(published, sum, Numbers.full(sum.value()) + ", the sum of the published rows");
    }
}

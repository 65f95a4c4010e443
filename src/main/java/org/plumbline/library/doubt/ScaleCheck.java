package org.plumbline.library.doubt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.value.Units;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;

/**
 * Finds columns in which most figures are some thousand times, or thousandths of, what their source printed before: the unit
 * was mistaken, as when a table headed "t" is in thousand tons.
 */
final class ScaleCheck {

    private static final BigDecimal LEAST = new BigDecimal(300);
    private static final BigDecimal MOST = new BigDecimal(3000);

    private record Place(String source, String edition, ColumnHead column) {}

    private record Pair(FigureRow row, ReferenceFigure before) {}

    private final Units units;
    private final Function<FigureRow, List<ReferenceSeries>> printedBefore;

    /** @param printedBefore what the source of a row has printed in other editions for the same measure, newest first */
    ScaleCheck(Units units, Function<FigureRow, List<ReferenceSeries>> printedBefore) {
        this.units = units;
        this.printedBefore = printedBefore;
    }

    List<Doubt> about(List<FigureRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ScaleCheck::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(column -> slip(column).stream())
                .toList();
    }

    private static Place place(FigureRow row) {
        return new Place(row.edition().source().name(), row.edition().title(), row.column());
    }

    private Optional<Doubt> slip(List<FigureRow> column) {
        var before = printedBefore.apply(column.get(0));
        var pairs = column.stream().flatMap(row -> pair(row, before).stream()).toList();
        var slipping = pairs.stream().filter(this::slips).toList();
        return slipping.size() * 2 > pairs.size() ? Optional.of(doubt(slipping.get(0))) : Optional.empty();
    }

    private static Optional<Pair> pair(FigureRow row, List<ReferenceSeries> before) {
        return before.stream()
                .flatMap(series -> series.figureOf(row.figure().entity()).stream())
                .findFirst()
                .map(figure -> new Pair(row, figure));
    }

    private boolean slips(Pair pair) {
        return ratio(pair).filter(ScaleCheck::isThousandfold).isPresent();
    }

    private static boolean isThousandfold(BigDecimal ratio) {
        var larger = ratio.max(BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64));
        return larger.compareTo(LEAST) >= 0 && larger.compareTo(MOST) <= 0;
    }

    /** How many times the figure before this one is; empty where the two do not compare. */
    private Optional<BigDecimal> ratio(Pair pair) {
        var now = units.printed(pair.row().column().unit());
        var then = units.printed(pair.before().series().unit());
        if (now.isEmpty()
                || then.isEmpty()
                || !now.get().unit().comparesWith(then.get().unit())) {
            return Optional.empty();
        }
        var value = inBaseUnits(pair.row().figure().value(), now.get());
        var before = inBaseUnits(pair.before().printed(), then.get());
        return value.flatMap(one -> before.map(other -> one.divide(other, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> inBaseUnits(String printed, Units.Printed unit) {
        return PrintedValue.of(printed)
                .printed()
                .filter(number -> number.signum() > 0)
                .map(number ->
                        number.multiply(unit.scale()).multiply(unit.unit().factor()));
    }

    private static Doubt doubt(Pair pair) {
        var before = pair.before();
        return new Doubt(
                pair.row().number(),
                Field.UNIT.column(),
                "%s %s for %s is about a thousand times more or less than the %s %s of “%s”. Is the unit right?"
                        .formatted(
                                pair.row().figure().value(),
                                pair.row().column().unit(),
                                before.entity(),
                                before.printed(),
                                before.series().unit(),
                                before.series().edition().title()));
    }
}

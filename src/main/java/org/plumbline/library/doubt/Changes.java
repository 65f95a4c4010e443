package org.plumbline.library.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;

/** Compares the columns of a file with the same columns of the source's edition before: same measure, unit and period. */
final class Changes {

    private static final String NOTHING = "–";

    private final Function<FigureRow, List<ReferenceSeries>> printedBefore;

    Changes(Function<FigureRow, List<ReferenceSeries>> printedBefore) {
        this.printedBefore = printedBefore;
    }

    List<Change> of(List<FigureRow> rows) {
        var changes = new ArrayList<Change>();
        for (var column : Columns.of(rows)) {
            before(column.get(0)).ifPresent(series -> changes.addAll(between(series, column)));
        }
        return changes;
    }

    private Optional<ReferenceSeries> before(FigureRow row) {
        return printedBefore.apply(row).stream()
                .filter(series -> series.period().equalsIgnoreCase(row.column().period()))
                .filter(series -> series.unit().equals(row.column().unit()))
                .filter(series ->
                        series.edition().publishedOn().isBefore(row.edition().publishedOn()))
                .findFirst();
    }

    private static List<Change> between(ReferenceSeries before, List<FigureRow> column) {
        var changes = new ArrayList<Change>();
        for (var row : column) {
            var was = before.figureOf(row.figure().entity()).map(ReferenceFigure::printed);
            var now = printed(row.figure().value());
            if (was.isEmpty() || !same(was.get(), row.figure().value())) {
                changes.add(change(before, row, was.map(Changes::printed).orElse(""), now));
            }
        }
        gone(before, column)
                .forEach(figure -> changes.add(new Change(
                        Columns.name(column.get(0).column()),
                        figure.entity(),
                        printed(figure.printed()),
                        "",
                        before.edition().title())));
        return changes;
    }

    private static Change change(ReferenceSeries before, FigureRow row, String was, String now) {
        return new Change(
                Columns.name(row.column()),
                row.figure().entity(),
                was,
                now,
                before.edition().title());
    }

    private static List<ReferenceFigure> gone(ReferenceSeries before, List<FigureRow> column) {
        Set<String> now = column.stream().map(row -> row.figure().entity()).collect(Collectors.toSet());
        return before.figures().stream()
                .filter(figure -> !now.contains(figure.entity()))
                .toList();
    }

    private static String printed(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    /** "42000" is "42,000". */
    private static boolean same(String one, String other) {
        var first = PrintedValue.of(one);
        var second = PrintedValue.of(other);
        return first.printed().isPresent() && second.printed().isPresent()
                ? first.printed().get().compareTo(second.printed().get()) == 0 && first.bound() == second.bound()
                : first.gap() == second.gap();
    }
}

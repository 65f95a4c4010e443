package org.plumbline.library.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.ReferenceSource;

/**
 * What one source printed for one measure, edition beside edition.
 *
 * @param columns the series, newest edition first
 * @param rows what each says of an entity: in the order of the newest edition, aggregates and totals at the end
 * @param notes the notes of all figures, each once; a figure's mark is its place among them, from 1
 */
public record AcrossEditions(List<ReferenceSeries> columns, List<Row> rows, List<String> notes) {

    /** @param figures as many as there are columns; empty where an edition does not print the entity */
    record Row(ReferenceFigure newest, List<Optional<ReferenceFigure>> figures) {}

    private static final List<Figure.Role> ORDER =
            List.of(Figure.Role.ORDINARY, Figure.Role.AGGREGATE, Figure.Role.TOTAL);

    public static AcrossEditions of(List<ReferenceSeries> columns) {
        var rows = newestByEntity(columns).values().stream()
                .sorted(Comparator.comparing(figure -> ORDER.indexOf(figure.role())))
                .map(figure -> row(figure, columns))
                .toList();
        return new AcrossEditions(columns, rows, notes(rows));
    }

    private static Map<String, ReferenceFigure> newestByEntity(List<ReferenceSeries> columns) {
        var newest = new LinkedHashMap<String, ReferenceFigure>();
        columns.forEach(column ->
                column.figures().forEach(figure -> newest.putIfAbsent(ReferenceSource.key(figure.entity()), figure)));
        return newest;
    }

    private static Row row(ReferenceFigure newest, List<ReferenceSeries> columns) {
        return new Row(
                newest,
                columns.stream().map(column -> column.figureOf(newest.entity())).toList());
    }

    private static List<String> notes(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .flatMap(Optional::stream)
                .map(ReferenceFigure::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    /** The mark of a figure's note, from 1. */
    public int mark(ReferenceFigure figure) {
        return notes.indexOf(figure.note()) + 1;
    }
}

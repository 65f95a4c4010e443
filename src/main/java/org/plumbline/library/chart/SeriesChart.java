package org.plumbline.library.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;

/**
 * The values of one entity over periods, of each the newest edition's, or over the editions of one period, as the page draws them: from
 * left to right in time, in one unit. A value that is missing or withheld leaves a gap.
 *
 * @param points at least two of them values, or none at all; units are those of an SVG of {@value #WIDTH} by {@value #HEIGHT}
 * @param ticks of the axis of values
 */
public record SeriesChart(String entity, String unit, List<ChartPoint> points, List<Tick> ticks, boolean overEditions) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;
    private static final int LEFT = 96;
    private static final int RIGHT = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;
    private static final int MOST_LABELS = 8;

    /** @param y from the top */
    public record Tick(int y, String label) {}

    /** With no points where fewer than two values of one unit are numbers. */
    public static SeriesChart of(List<ReferenceSeries> columns, ReferenceSeries shown, String entity) {
        var inTime = columns.stream()
                .filter(column -> column.unit().equals(shown.unit()))
                .sorted(Comparator.comparing(ReferenceSeries::period)
                        .thenComparing(column -> column.edition().publishedOn()))
                .flatMap(column -> column.figureOf(entity).stream())
                .toList();
        var newest = newestOfEachPeriod(inTime);
        boolean overEditions = newest.size() < 2;
        var drawn = overEditions ? inTime : newest;
        long values = drawn.stream()
                .flatMap(figure -> ChartPoint.number(figure).stream())
                .count();
        return values < 2
                ? new SeriesChart(entity, shown.unit(), List.of(), List.of(), overEditions)
                : drawn(entity, shown.unit(), drawn, overEditions);
    }

    /** A later edition corrects what an earlier one said of a period. */
    private static List<ReferenceFigure> newestOfEachPeriod(List<ReferenceFigure> inTime) {
        var newest = new LinkedHashMap<String, ReferenceFigure>();
        inTime.forEach(figure -> newest.put(figure.series().period(), figure));
        return List.copyOf(newest.values());
    }

    private static SeriesChart drawn(String entity, String unit, List<ReferenceFigure> figures, boolean overEditions) {
        var axis = ValueAxis.around(figures.stream()
                .flatMap(figure -> ChartPoint.number(figure).stream())
                .toList());
        var points = new ArrayList<ChartPoint>();
        for (int i = 0; i < figures.size(); i++) {
            int x = LEFT + (WIDTH - LEFT - RIGHT) * i / (figures.size() - 1);
            var number = ChartPoint.number(figures.get(i));
            points.add(new ChartPoint(x, y(number.map(axis::share).orElse(0.0)), figures.get(i)));
        }
        var ticks = axis.ticks().stream()
                .map(tick -> new Tick(y(axis.share(tick)), ValueAxis.label(tick)))
                .toList();
        return new SeriesChart(entity, unit, points, ticks, overEditions);
    }

    private static int y(double share) {
        return HEIGHT - BOTTOM - (int) Math.round((HEIGHT - TOP - BOTTOM) * share);
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int foot() {
        return HEIGHT - BOTTOM;
    }

    /** The lines between values that stand side by side, as SVG polylines have them; one ends at each gap. */
    public List<String> lines() {
        var lines = new ArrayList<List<ChartPoint>>();
        lines.add(new ArrayList<>());
        for (var point : points) {
            if (point.isGap()) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(point);
            }
        }
        return lines.stream()
                .filter(line -> line.size() > 1)
                .map(line ->
                        line.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The points whose period is written under the axis: all of a few, else every second, third, … and the last. */
    public List<ChartPoint> labelled() {
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        var labelled = new ArrayList<ChartPoint>();
        for (int i = points.size() - 1; i >= 0; i -= every) {
            labelled.add(0, points.get(i));
        }
        return labelled;
    }

    /** Which marks need to be explained, in a fixed order. */
    public List<String> marks() {
        return List.of("estimated", "preliminary", "bound", "gap").stream()
                .filter(mark -> points.stream().anyMatch(point -> point.looks().equals(mark)))
                .toList();
    }
}

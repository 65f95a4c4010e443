package org.plumbline.library.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.ReferenceSeries;

/**
 * The values of one entity over periods, of each the newest edition's, or over the editions of one period, as the page draws them: from
 * left to right in time, in one unit.
 *
 * @param points at least two; units are those of an SVG of {@value #WIDTH} by {@value #HEIGHT}
 */
public record SeriesChart(String entity, String unit, List<Point> points, String least, String most) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;
    private static final int MARGIN = 24;

    /** @param label period and edition, for who cannot see the chart */
    record Point(int x, int y, String value, String label) {}

    private record Value(ReferenceSeries series, String printed, BigDecimal number) {}

    /** With no points where fewer than two values of one unit are numbers. */
    public static SeriesChart of(List<ReferenceSeries> columns, ReferenceSeries shown, String entity) {
        var values = columns.stream()
                .filter(column -> column.unit().equals(shown.unit()))
                .sorted(Comparator.comparing(ReferenceSeries::period)
                        .thenComparing(column -> column.edition().publishedOn()))
                .flatMap(column -> column.figureOf(entity).stream())
                .flatMap(figure -> PrintedValue.of(figure.value()).printed().stream()
                        .map(number -> new Value(figure.series(), figure.value(), number)))
                .toList();
        var drawn = newestOfEachPeriod(values);
        return drawn.size() < 2
                ? new SeriesChart(entity, shown.unit(), List.of(), "", "")
                : drawn(entity, shown.unit(), drawn);
    }

    /** A later edition corrects what an earlier one said of a period. Values that are all of one period go on by their editions. */
    private static List<Value> newestOfEachPeriod(List<Value> inTime) {
        var newest = new LinkedHashMap<String, Value>();
        inTime.forEach(value -> newest.put(value.series().period(), value));
        return newest.size() < 2 ? inTime : List.copyOf(newest.values());
    }

    private static SeriesChart drawn(String entity, String unit, List<Value> values) {
        var byNumber = Comparator.comparing(Value::number);
        var least = values.stream().min(byNumber).orElseThrow();
        var most = values.stream().max(byNumber).orElseThrow();
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            int x = MARGIN + (WIDTH - 2 * MARGIN) * i / (values.size() - 1);
            var edition = value.series().edition().title();
            var period = value.series().period();
            points.add(new Point(
                    x,
                    y(value.number(), least.number(), most.number()),
                    value.printed(),
                    period.isEmpty() ? edition : period + ", " + edition));
        }
        return new SeriesChart(entity, unit, points, least.printed(), most.printed());
    }

    private static int y(BigDecimal number, BigDecimal least, BigDecimal most) {
        var range = most.subtract(least);
        int room = HEIGHT - 2 * MARGIN;
        if (range.signum() == 0) {
            return HEIGHT / 2;
        }
        var share = number.subtract(least).divide(range, MathContext.DECIMAL32);
        return HEIGHT - MARGIN - share.multiply(BigDecimal.valueOf(room)).intValue();
    }

    /** The points as an SVG polyline has them. */
    public String line() {
        var line = new StringBuilder();
        points.forEach(
                point -> line.append(point.x()).append(',').append(point.y()).append(' '));
        return line.toString().strip();
    }
}

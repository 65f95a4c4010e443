package org.plumbline.workbench.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.claim.Printed;
import org.plumbline.engine.explanation.Plurals;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;

/**
 * What all editions say, as dots on one axis, with the claim as a line and its rounding as a band.
 *
 * @param unit what is counted, in the plural: "metric tons"; "" for a bare number
 * @param bands where the claim stands; none when it claims no value
 * @param rows one for each edition with a value, the smallest first
 */
public record DotPlot(boolean logarithmic, String unit, List<Axis.Tick> ticks, List<Band> bands, List<Row> rows) {

    /**
     * A stretch of the axis.
     *
     * @param line where the number as written stands; "" when the claim is a range
     */
    record Band(String from, String width, String line, String label) {}

    /**
     * One edition's value.
     *
     * @param low where the values it may stand for begin; the same as {@code at} for an exact one
     * @param width how far they reach
     * @param verdicts of the finding that holds the claim to it, none when it only stands beside
     */
    record Row(
            String edition,
            String source,
            String at,
            String low,
            String width,
            String value,
            List<Verdict> verdicts,
            boolean decides) {
        public String looks() {
            return verdicts.isEmpty() ? "beside" : verdicts.get(0).name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is to be drawn of one edition.
     *
     * @param detail what it measures, where that is not just what the claim does; ""
     * @param verdict of the finding that holds the claim to it; empty when it only stands beside
     */
    record Point(
            Edition edition,
            String detail,
            BigDecimal value,
            Interval interval,
            Unit unit,
            Optional<Verdict> verdict,
            boolean decides) {}

    /** Empty when there is no value to draw. */
    public static Optional<DotPlot> of(CheckedClaim claim) {
        var points = claim.found().printed().isEmpty()
                ? claim.found().findings().stream().flatMap(DotPlot::derived).toList()
                : claim.found().printed().stream()
                        .map(printed -> point(printed, claim))
                        .toList();
        var written = claim.claim().assertion().figure().flatMap(Mention::value);
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(of(claim.found().claimed(), written, points));
    }

    private static Stream<Point> derived(Finding finding) {
        return finding.series().stream()
                .flatMap(series -> finding.held().stream()
                        .map(held -> new Point(
                                series.edition(),
                                "",
                                held.value(),
                                held.interval(),
                                held.unit(),
                                Optional.of(finding.verdict()),
                                finding.decides())));
    }

    private static Point point(Printed printed, CheckedClaim claim) {
        var measure = printed.series().measure();
        var plain = claim.found()
                .pairing()
                .filter(pairing -> pairing.measure().equalsIgnoreCase(measure))
                .isPresent();
        var finding = claim.found().findings().stream()
                .filter(one -> one.series().filter(printed.series()::equals).isPresent())
                .findFirst();
        return new Point(
                printed.series().edition(),
                plain ? "" : measure,
                printed.value(),
                printed.interval(),
                printed.unit(),
                finding.map(Finding::verdict),
                finding.map(Finding::decides).orElse(false));
    }

    /** @param points at least one */
    public static DotPlot of(Optional<Interval> claimed, Optional<BigDecimal> written, List<Point> points) {
        var drawn = points.stream().sorted(Comparator.comparing(Point::value)).toList();
        var axis = Axis.over(values(claimed, drawn));
        return new DotPlot(
                axis.isLogarithmic(),
                Plurals.of(drawn.get(0).unit().name()),
                axis.ticks(),
                claimed.filter(DotPlot::isBounded).stream()
                        .map(interval -> band(axis, interval, written))
                        .toList(),
                drawn.stream().map(point -> row(axis, point)).toList());
    }

    private static List<BigDecimal> values(Optional<Interval> claimed, List<Point> drawn) {
        var values = new ArrayList<BigDecimal>();
        claimed.ifPresent(interval -> ends(interval).forEach(values::add));
        for (var point : drawn) {
            values.add(point.value());
            ends(point.interval()).forEach(values::add);
        }
        return values;
    }

    private static Stream<BigDecimal> ends(Interval interval) {
        return Stream.concat(interval.lowest().stream(), interval.highest().stream());
    }

    private static boolean isBounded(Interval interval) {
        return ends(interval).findAny().isPresent();
    }

    private static Band band(Axis axis, Interval interval, Optional<BigDecimal> written) {
        var from = interval.lowest().map(axis::position).orElse("0.00%");
        var to = interval.highest().map(axis::position).orElse("100.00%");
        var line = written.filter(interval::contains).map(axis::position).orElse("");
        return new Band(from, width(from, to), line, Numbers.range(interval));
    }

    private static String width(String from, String to) {
        var width = new BigDecimal(to.replace("%", "")).subtract(new BigDecimal(from.replace("%", "")));
        return width.max(new BigDecimal("0.40")) + "%"; // a hairline is still seen
    }

    private static Row row(Axis axis, Point point) {
        var low = point.interval().lowest().map(axis::position).orElse("0.00%");
        var high = point.interval().highest().map(axis::position).orElse("100.00%");
        return new Row(
                point.edition().title(),
                point.edition().source().name() + (point.detail().isEmpty() ? "" : ", " + point.detail()),
                axis.position(point.value()),
                low,
                width(low, high),
                Numbers.full(point.value()),
                point.verdict().stream().toList(),
                point.decides());
    }
}

package org.plumbline.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Interval;

/**
 * What all editions say, as dots on one axis, with the claim as a line and its rounding as a band.
 *
 * @param unit what is counted; "" for a bare number
 * @param bands where the claim stands; none when it claims no value
 * @param rows one for each finding with a value, the smallest first
 */
record DotPlot(boolean logarithmic, String unit, List<Axis.Tick> ticks, List<Band> bands, List<Row> rows) {

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
     */
    record Row(
            String edition,
            String source,
            String at,
            String low,
            String width,
            String value,
            Verdict verdict,
            boolean decides) {
        public String looks() {
            return verdict.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty when no finding has a value to draw. */
    static Optional<DotPlot> of(Claim claim, Optional<Interval> claimed, List<Finding> findings) {
        var drawn = findings.stream()
                .filter(finding ->
                        finding.held().isPresent() && finding.series().isPresent())
                .sorted(Comparator.comparing(finding -> finding.held().get().value()))
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var axis = Axis.over(values(claimed, drawn));
        var unit = drawn.get(0).held().get().unit().name();
        return Optional.of(new DotPlot(
                axis.isLogarithmic(),
                unit,
                axis.ticks(),
                claimed.filter(DotPlot::isBounded).stream()
                        .map(interval -> band(axis, interval, claim))
                        .toList(),
                drawn.stream().map(finding -> row(axis, finding)).toList()));
    }

    private static List<BigDecimal> values(Optional<Interval> claimed, List<Finding> drawn) {
        var values = new ArrayList<BigDecimal>();
        claimed.ifPresent(interval -> ends(interval).forEach(values::add));
        for (var finding : drawn) {
            values.add(finding.held().get().value());
            ends(finding.held().get().interval()).forEach(values::add);
        }
        return values;
    }

    private static Stream<BigDecimal> ends(Interval interval) {
        return Stream.concat(interval.lowest().stream(), interval.highest().stream());
    }

    private static boolean isBounded(Interval interval) {
        return ends(interval).findAny().isPresent();
    }

    private static Band band(Axis axis, Interval interval, Claim claim) {
        var from = interval.lowest().map(axis::position).orElse("0.00%");
        var to = interval.highest().map(axis::position).orElse("100.00%");
        var written = claim.assertion().figure().flatMap(Mention::value).filter(interval::contains);
        return new Band(from, width(from, to), written.map(axis::position).orElse(""), Numbers.range(interval));
    }

    private static String width(String from, String to) {
        var width = new BigDecimal(to.replace("%", "")).subtract(new BigDecimal(from.replace("%", "")));
        return width.max(new BigDecimal("0.40")) + "%"; // a hairline is still seen
    }

    private static Row row(Axis axis, Finding finding) {
        var held = finding.held().get();
        var series = finding.series().get();
        var low = held.interval().lowest().map(axis::position).orElse("0.00%");
        var high = held.interval().highest().map(axis::position).orElse("100.00%");
        return new Row(
                series.edition().title(),
                series.edition().source().name(),
                axis.position(held.value()),
                low,
                width(low, high),
                Numbers.with(Numbers.full(held.value()), held.unit()),
                finding.verdict(),
                finding.decides());
    }
}

package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.value.Interval;

/**
 * A number worked out from printed figures, with the values that their rounding allows.
 *
 * @param value worked out from the figures as printed
 * @param range from the least to the greatest that the rounding of the figures allows
 */
public record Spread(BigDecimal value, Interval range) {

    public static Spread printed(BigDecimal number) {
        return new Spread(number, Precision.around(number));
    }

    /** A number of a text, taken as exactly as it is written: "90 million" is 89.5 to 90.5 million here. */
    public static Spread written(BigDecimal number) {
        BigDecimal half = number.ulp().multiply(new BigDecimal("0.5"));
        return new Spread(number, Interval.of(number.subtract(half), number.add(half)));
    }

    public static Spread of(Row row) {
        return printed(row.value().printed().orElseThrow());
    }

    public static Spread sum(List<Row> rows) {
        return rows.stream()
                .map(Spread::of)
                .reduce(new Spread(BigDecimal.ZERO, Interval.exactly(BigDecimal.ZERO)), Spread::plus);
    }

    public Spread plus(Spread other) {
        return new Spread(
                value.add(other.value),
                Interval.of(range.low().add(other.range.low()), range.high().add(other.range.high())));
    }

    public Spread minus(Spread other) {
        return new Spread(
                value.subtract(other.value),
                Interval.of(
                        range.low().subtract(other.range.high()), range.high().subtract(other.range.low())));
    }

    /** @throws ArithmeticException if the other is zero */
    public Spread over(Spread other) {
        BigDecimal quotient = divided(value, other.value);
        if (other.range.contains(BigDecimal.ZERO)) {
            return new Spread(quotient, Interval.exactly(quotient));
        }
        List<BigDecimal> corners = List.of(
                divided(range.low(), other.range.low()),
                divided(range.low(), other.range.high()),
                divided(range.high(), other.range.low()),
                divided(range.high(), other.range.high()));
        return new Spread(
                quotient,
                Interval.of(
                        corners.stream().reduce(BigDecimal::min).orElseThrow(),
                        corners.stream().reduce(BigDecimal::max).orElseThrow()));
    }

    public Spread percent() {
        return new Spread(
                value.movePointRight(2),
                Interval.of(range.low().movePointRight(2), range.high().movePointRight(2)));
    }

    public Spread minusOne() {
        return minus(new Spread(BigDecimal.ONE, Interval.exactly(BigDecimal.ONE)));
    }

    public Spread times(BigDecimal factor) {
        BigDecimal one = range.low().multiply(factor);
        BigDecimal other = range.high().multiply(factor);
        return new Spread(value.multiply(factor), Interval.of(one.min(other), one.max(other)));
    }

    public Reference reference() {
        return Reference.derived(value, range);
    }

    private static BigDecimal divided(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL64);
    }
}

package org.plumbline.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.PrintedValue.Gap;

/**
 * A figure of a table, read.
 *
 * @param figure as published
 * @param name what it is about, without footnote marks: "New Caledonia" for "New Caledonia11"
 * @param value its cell
 */
public record Row(Figure figure, String name, PrintedValue value) {

    /** Small figures, or figures glued to a word; but "Line 2", "PM10" and "G7" are names. */
    private static final Pattern FOOTNOTES =
            Pattern.compile("(?:[\\s,]*[¹²³⁰-⁹]{1,2}|(?<=\\p{Ll}|\\p{Lu}{4}|\\)),?\\d{1,2})(,\\s?[\\d¹²³⁰-⁹]{1,2})*$");

    private static final Pattern REMAINDER =
            Pattern.compile("other|others|rest|remaining|undistributed|unspecified", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTIAL = Pattern.compile(
            "partial total|included elsewhere|included with|included in|withheld", Pattern.CASE_INSENSITIVE);

    static Row of(Figure figure) {
        return new Row(figure, nameOf(figure.entity()), PrintedValue.of(figure.value()));
    }

    /** What a row is about, without footnote marks: "New Caledonia" for "New Caledonia11". */
    public static String nameOf(String entity) {
        String blanksUnified = entity.replaceAll("[\\s\\u00a0]+", " ").strip();
        return FOOTNOTES.matcher(blanksUnified).replaceFirst("");
    }

    /** Several rows as one: "Peru + Chile" with the sum of their numbers. */
    public static Row sumOf(List<Row> rows) {
        String names = rows.stream().map(Row::name).collect(Collectors.joining(" + "));
        BigDecimal sum =
                rows.stream().map(row -> row.value.printed().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean estimated = rows.stream().anyMatch(Row::isEstimate);
        var figure = new Figure(
                names,
                sum.toPlainString(),
                Figure.Role.AGGREGATE,
                "",
                estimated ? Status.ESTIMATED : Status.NORMAL,
                "");
        return new Row(figure, names, PrintedValue.of(sum.toPlainString()));
    }

    /** The same with the other sign: a balance of -2.4 as a deficit of 2.4. */
    public Row negated() {
        String value = figure.value().strip();
        String other = value.startsWith("-") || value.startsWith("−") ? value.substring(1) : "-" + value;
        return new Row(figure, name + ", with the sign turned", PrintedValue.of(other));
    }

    public boolean isOrdinary() {
        return figure.role() == Role.ORDINARY;
    }

    public boolean isTotal() {
        return figure.role() == Role.TOTAL;
    }

    public boolean isAggregate() {
        return figure.role() == Role.AGGREGATE;
    }

    /** Whether it is an aggregate of all that is not listed, "Other countries", and not one of listed rows, "European Union". */
    public boolean isRemainder() {
        return isAggregate() && REMAINDER.matcher(name).lookingAt();
    }

    /** Whether its note says that part of the value is left out or stands elsewhere. */
    public boolean isPartial() {
        return PARTIAL.matcher(figure.note()).find();
    }

    public boolean hasNumber() {
        return value.printed().isPresent();
    }

    public boolean isWithheld() {
        return figure.status() == Status.WITHHELD || value.gap() == Gap.WITHHELD;
    }

    /** Whether the publisher calls it an estimate, a preliminary or a flash value. */
    public boolean isEstimate() {
        return value.estimated() || figure.status() == Status.ESTIMATED || figure.status() == Status.PRELIMINARY;
    }
}

package org.plumbline.engine.compare.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Ends;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.row.RowFinder;

/** Recognises a result that comes out only if one figure is taken from one edition and the other from another. */
public final class MixedEditions {

    /** How a figure is worked out of two. */
    private interface Derivation {
        Spread of(Spread one, Spread other);
    }

    private final RowFinder rows;

    public MixedEditions(RowFinder rows) {
        this.rows = rows;
    }

    /** How a claimed share comes out of two editions. */
    public Optional<Mix> share(Question question, List<Row> parts, Claimed claimed) {
        if (parts.size() != 1) {
            return Optional.empty();
        }
        List<Printed> numerators = printed(question, table -> rows.same(table, parts.get(0)));
        List<Printed> wholes = printed(question, FigureTable::total);
        return pair(
                question, numerators, wholes, (one, whole) -> one.over(whole).percent(), claimed);
    }

    /** How a claimed change in per cent comes out of two editions. */
    public Optional<Mix> change(Question question, Ends ends, Claimed claimed) {
        List<Printed> now = ofPeriod(question, ends.steps().now(), ends.now());
        List<Printed> then = ofPeriod(question, ends.steps().then(), ends.then());
        return pair(
                question,
                now,
                then,
                (one, before) -> one.over(before).minusOne().percent(),
                claimed);
    }

    /** How a claimed difference comes out of two editions. */
    public Optional<Mix> difference(Question question, Ends ends, Claimed claimed, BigDecimal factor) {
        List<Printed> now = ofPeriod(question, ends.steps().now(), ends.now());
        List<Printed> then = ofPeriod(question, ends.steps().then(), ends.then());
        return pair(question, now, then, (one, before) -> one.minus(before).times(factor), claimed);
    }

    /** Where the earlier figure of a change stands if it is that of another edition. */
    public Optional<Mix> earlierFigure(Question question, Ends ends, Mention from) {
        return ofPeriod(question, ends.steps().then(), ends.then()).stream()
                .filter(one -> !one.column().edition().equals(question.column().edition()))
                .filter(one -> Conversion.between(one.table(), from.unit())
                        .filter(conversion -> AmountJudge.judge(Claimed.of(from), conversion.of(one.row()), Basis.VALUE)
                                .isSupported())
                        .isPresent())
                .findFirst()
                .map(one -> new Mix(
                        "“%s” is the figure of another edition, %s.".formatted(from.surface(), one.words()),
                        List.of(one)));
    }

    private List<Printed> ofPeriod(Question question, FigureTable period, Row row) {
        return printed(question, table -> samePeriod(table, period) ? rows.same(table, row) : Optional.empty());
    }

    private static boolean samePeriod(FigureTable one, FigureTable other) {
        return one.periodText().equals(other.periodText());
    }

    private static List<Printed> printed(Question question, Function<FigureTable, Optional<Row>> finder) {
        return question.library().stream()
                .filter(column -> column.edition()
                        .source()
                        .equals(question.column().edition().source()))
                .filter(column ->
                        column.measure().equalsIgnoreCase(question.column().measure()))
                .flatMap(column -> column.tables().stream()
                        .flatMap(table -> finder
                                .apply(table)
                                .filter(row -> row.hasNumber()
                                        && row.value().printed().orElseThrow().signum() != 0)
                                .map(row -> new Printed(column, table, row))
                                .stream()))
                .toList();
    }

    private static Optional<Mix> pair(
            Question question, List<Printed> some, List<Printed> others, Derivation derivation, Claimed claimed) {
        return some.stream()
                .flatMap(one -> others.stream()
                        .filter(other ->
                                !other.column().edition().equals(one.column().edition()))
                        .filter(other -> fits(derivation.of(Spread.of(one.row()), Spread.of(other.row())), claimed))
                        .map(other -> new Mix(
                                "The claimed result comes out only if two editions are mixed: %s with %s."
                                        .formatted(one.words(), other.words()),
                                Stream.of(one, other)
                                        .filter(used -> !used.column().equals(question.column()))
                                        .toList())))
                .findFirst();
    }

    private static boolean fits(Spread found, Claimed claimed) {
        return AmountJudge.judge(claimed, Reference.printed(found.value()), Basis.CALCULATION)
                .isSupported();
    }
}

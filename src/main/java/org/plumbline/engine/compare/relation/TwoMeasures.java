package org.plumbline.engine.compare.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.value.Period;

/**
 * Two columns of one subject in one edition that a text holds to one another: "imports were three times higher than exports".
 *
 * @param left what is compared
 * @param right what it is compared with
 * @param then the period of the other, where the text gives one
 */
record TwoMeasures(Column left, Column right, Optional<Period> then) {

    /** From here on words mean a measure and do not only fit it. */
    private static final int MEANT = 90;

    /** Empty where the text speaks of one measure, or the edition in question has not both. */
    static Optional<TwoMeasures> of(Question question, Assertion.Comparison comparison, Measures measures) {
        String other = comparison.other().measure();
        if (other.isEmpty() || !comparison.other().entities().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = question.loaded().stream()
                .filter(column -> isBeside(column, question.column()))
                .toList();
        String before = question.statement()
                .sentence()
                .substring(0, question.statement().at());
        return best(columns, other, measures)
                .flatMap(right -> best(without(columns, right), before, measures)
                        .map(left ->
                                new TwoMeasures(left, right, comparison.other().period())))
                .filter(found -> found.left == question.column() || found.right == question.column());
    }

    private static boolean isBeside(Column one, Column other) {
        return one.edition().equals(other.edition()) && one.subject().equalsIgnoreCase(other.subject());
    }

    private static List<Column> without(List<Column> columns, Column one) {
        return columns.stream().filter(column -> column != one).toList();
    }

    private static Optional<Column> best(List<Column> columns, String words, Measures measures) {
        return columns.stream()
                .filter(column -> measures.fit(column.measure(), words) >= MEANT)
                .max(Comparator.comparing(column -> measures.fit(column.measure(), words)));
    }

    /** The rows of the entity in question in both; empty where one has no figure of the time. */
    Optional<Sides> sides(Question question, RowFinder rows) {
        return table(left, question.period())
                .flatMap(one -> table(right, then.or(question::period))
                        .flatMap(other -> row(question, one, rows)
                                .flatMap(mine ->
                                        row(question, other, rows).map(its -> new Sides(one, mine, other, its)))));
    }

    private static Optional<FigureTable> table(Column column, Optional<Period> wanted) {
        return Optional.of(PeriodChoice.of(column, wanted, false))
                .filter(PeriodChoice::exact)
                .map(PeriodChoice::table);
    }

    private static Optional<Row> row(Question question, FigureTable table, RowFinder rows) {
        return question.entities().stream().findFirst().flatMap(entity -> rows.row(table, entity, question.words()));
    }
}

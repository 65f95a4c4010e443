package org.plumbline.engine.compare.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.value.Period;

/**
 * The figures of one row in the periods of one column, the claim's first and then ever earlier ones of the same length: 2024, 2023,
 * 2022. Periods without a number are left out.
 *
 * @param figures at least the claim's own
 */
record History(List<Dated> figures) {

    /** Two periods are of one length if they differ by less than this part: months of 28 and 31 days do. */
    private static final double ALIKE = 0.15;

    /** A figure and its period. */
    record Dated(FigureTable table, Row row, Period period) {

        BigDecimal number() {
            return row.value().printed().orElseThrow();
        }

        private boolean isBehind(Dated later) {
            return period.last().plusDays(1).equals(later.period.first());
        }
    }

    History {
        figures = List.copyOf(figures);
    }

    /**
     * @param wanted the claim's period; empty for the latest
     * @return empty where the column has no number for the entity and that period
     */
    static Optional<History> of(Question question, Optional<Period> wanted, RowFinder rows) {
        PeriodChoice choice = PeriodChoice.of(question.column(), wanted, false);
        if (!choice.exact() || question.entities().isEmpty()) {
            return Optional.empty();
        }
        return dated(question, choice.table(), rows).map(now -> new History(until(question, now, rows)));
    }

    private static List<Dated> until(Question question, Dated now, RowFinder rows) {
        var all = new ArrayList<Dated>();
        question.column().tables().stream()
                .map(table -> dated(question, table, rows))
                .flatMap(Optional::stream)
                .filter(one -> !one.period().first().isAfter(now.period().first()))
                .filter(one -> alike(one.period(), now.period()))
                .sorted(Comparator.comparing((Dated one) -> one.period().first())
                        .reversed())
                .forEach(all::add);
        return all;
    }

    private static Optional<Dated> dated(Question question, FigureTable table, RowFinder rows) {
        return table.period()
                .flatMap(period -> rows.row(table, question.entities().get(0), question.words())
                        .filter(Row::hasNumber)
                        .map(row -> new Dated(table, row, period)));
    }

    private static boolean alike(Period one, Period other) {
        long days = days(one);
        return Math.abs(days - days(other)) <= ALIKE * days;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    }

    Dated now() {
        return figures.get(0);
    }

    List<Dated> earlier() {
        return figures.subList(1, figures.size());
    }

    /** Those that begin after a day and before the claim's own. */
    List<Dated> after(LocalDate day) {
        return earlier().stream()
                .filter(one -> one.period().first().isAfter(day))
                .toList();
    }

    /** Whether no period is left out from the first after a day up to the claim's own. */
    boolean isCompleteAfter(LocalDate day) {
        List<Dated> told = new ArrayList<>(List.of(now()));
        told.addAll(after(day));
        var first = told.get(told.size() - 1).period().first();
        return inARow(told) == told.size() && !first.isAfter(day.plusDays(1));
    }

    /** How many figures stand without a gap, the first counted. */
    static int inARow(List<Dated> figures) {
        int i = 1;
        while (i < figures.size() && figures.get(i).isBehind(figures.get(i - 1))) {
            i++;
        }
        return i;
    }
}

package org.plumbline.engine.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Period;

/**
 * The two tables that a change runs between.
 *
 * @param across whether they are of two editions, as in "was revised from 10 to 3.8 million"
 */
public record Steps(FigureTable now, FigureTable then, boolean across) {

    private static final Pattern REVISED = WordPattern.of(Question.class, "times.csv", "revised");

    /** Two periods of one edition; where each edition has one period only, this edition and the one before it. */
    public static Optional<Steps> of(Question question, Assertion.Change change, Measures measures) {
        Column column = question.column();
        PeriodChoice now = PeriodChoice.of(
                column,
                question.period().filter(period -> !change.since().equals(Optional.of(period))),
                measures.isStock(column.measure()));
        if (!now.exact()) {
            return Optional.empty();
        }
        if (isRevision(question)) {
            return editionBefore(question)
                    .flatMap(before -> samePeriod(before, now.table()))
                    .map(then -> new Steps(now.table(), then, true));
        }
        return then(column.tables(), now.table(), change.since())
                .map(then -> new Steps(now.table(), then, false))
                .or(() -> column.tables().size() == 1
                        ? editionBefore(question).map(Column::latest).map(then -> new Steps(now.table(), then, true))
                        : Optional.empty());
    }

    private static Optional<FigureTable> then(List<FigureTable> tables, FigureTable now, Optional<Period> since) {
        if (since.isPresent()) {
            return PeriodChoice.find(tables, since.get()).filter(then -> then != now);
        }
        return yearBefore(tables, now)
                .or(() -> tables.stream()
                        .filter(table -> table.periodText().compareTo(now.periodText()) < 0)
                        .max(Comparator.comparing(FigureTable::periodText)));
    }

    /** The same stretch of the year before. */
    private static Optional<FigureTable> yearBefore(List<FigureTable> tables, FigureTable now) {
        Optional<LocalDate> wanted = now.period().map(period -> period.first().minusYears(1));
        return tables.stream()
                .filter(table ->
                        wanted.isPresent() && table.period().map(Period::first).equals(wanted))
                .findFirst();
    }

    private static Optional<Column> editionBefore(Question question) {
        Column now = question.column();
        return question.library().stream()
                .filter(other -> other.edition().source().equals(now.edition().source()))
                .filter(other ->
                        other.edition().publishedOn().isBefore(now.edition().publishedOn()))
                .max(Comparator.comparing(other -> other.edition().publishedOn()));
    }

    /** "Revised the rate for 2023 from 5.4% to 5.1%" runs between two editions and not between two years. */
    private static boolean isRevision(Question question) {
        return REVISED.matcher(question.claim().quote()).find();
    }

    /** That of the same period; where an edition has one period only, that. */
    private static Optional<FigureTable> samePeriod(Column before, FigureTable now) {
        return now.period()
                .flatMap(period -> PeriodChoice.find(before.tables(), period))
                .or(() -> Optional.of(before.latest())
                        .filter(latest -> before.tables().size() == 1));
    }
}

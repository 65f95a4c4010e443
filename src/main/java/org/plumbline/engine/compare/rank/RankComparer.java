package org.plumbline.engine.compare.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;

/** Works out the place of an entity in a table and holds a claimed one to it: "fifth largest", "among the top four". */
public final class RankComparer {

    private final RowFinder rows;
    private final EntityNames names;
    private final Measures measures;

    public RankComparer(RowFinder rows, EntityNames names, Measures measures) {
        this.rows = rows;
        this.names = names;
        this.measures = measures;
    }

    public Optional<Judgement> compare(Question question, Assertion.Rank said) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        Assertion.Rank one = Balances.order(question.claim(), said, choice.table());
        Field field = Field.of(choice.table(), one, names);
        List<Row> claimed = claimed(question, one, field);
        Assertion.Rank rank = ofAll(one, claimed.size());
        if (field.ranking().rows().size() < 2
                || claimed.isEmpty()
                || !field.rows().containsAll(claimed)) {
            return Optional.empty();
        }
        Judgement judgement = new RankAttempt(question, rank, field, claimed, rows, names).judge();
        return Optional.of(choice.exact() ? judgement : ofAnotherPeriod(judgement, question));
    }

    /** "Australia and China have more than anybody else": two that share no place are the first two. */
    private static Assertion.Rank ofAll(Assertion.Rank rank, int claimed) {
        boolean first = rank.place() == 1 && rank.lastPlace() == 1 && !rank.tied() && claimed > 1;
        return first ? new Assertion.Rank(1, claimed, rank.order(), rank.after(), false, rank.scope()) : rank;
    }

    private static Judgement ofAnotherPeriod(Judgement judgement, Question question) {
        return judgement.but(
                Verdict.NOT_ENOUGH_EVIDENCE,
                Reason.PERIOD_DIFFERS,
                "The claim speaks of %s, for which the table has no figures."
                        .formatted(question.period()
                                .map(DateWords::of)
                                .filter(words -> !words.isBlank())
                                .orElse("another time")),
                Flag.PERIOD_DIFFERS);
    }

    /** The rows of the entities; of a tie whose members the text does not name, the rows at its place. */
    private List<Row> claimed(Question question, Assertion.Rank rank, Field field) {
        List<Row> named = question.entities().stream()
                .filter(entity -> rank.after().stream()
                        .noneMatch(after -> names.key(after).equals(names.key(entity))))
                .flatMap(entity -> row(field.table(), entity, question).stream())
                .toList();
        if (!named.isEmpty() || !rank.tied()) {
            return named;
        }
        Ranking ranking = field.ranking();
        return ranking.rows().stream()
                .filter(row -> ranking.place(row) == rank.place())
                .toList();
    }

    private Optional<Row> row(FigureTable table, String entity, Question question) {
        return rows.row(table, entity, question.words()).filter(Row::isOrdinary);
    }
}

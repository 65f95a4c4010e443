package org.plumbline.engine.compare.value;

import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Holds an amount to the printed figure of its entity: "28.5 million tonnes". */
public final class ValueComparer {

    private static final Set<String> BELOW_ZERO = WordFile.words(ValueComparer.class, "amounts.csv", "lack");

    private final RowFinder rows;
    private final Measures measures;
    private final SumComparer sums;

    public ValueComparer(RowFinder rows, Measures measures) {
        this.rows = rows;
        this.sums = new SumComparer(rows);
        this.measures = measures;
    }

    public Optional<Judgement> compare(Question question, Assertion.Value value) {
        Claimed claimed = Claimed.of(value.amount());
        return compare(question, value.amount(), claimed.movedRight(ListScale.of(question, value.amount())));
    }

    /** Holds an amount to the table; {@code claimed} is the amount with the sign that the text gives it. */
    public Optional<Judgement> compare(Question question, Mention amount, Claimed claimed) {
        Column column = question.column();
        PeriodChoice choice = named(question, amount, claimed)
                .map(table -> new PeriodChoice(table, true))
                .orElseGet(() -> PeriodChoice.of(column, question.period(), measures.isStock(column.measure())));
        if (question.entities().size() > 1) {
            return sums.compare(question, choice.table(), amount, claimed).filter(sum -> choice.exact());
        }
        Optional<Row> row = row(question, choice.table());
        if (row.filter(found -> Outside.isLeftOut(question, found)).isPresent()) {
            return sums.without(question, choice.table(), row.get(), amount, claimed)
                    .filter(rest -> choice.exact());
        }
        return row.map(found ->
                new ValueAttempt(question, choice, found, amount, signed(question, found, claimed), rows).judge());
    }

    /** "At $80.52 a barrel, Brent was cheaper in 2024 than in 2023": of the periods the sentence names, the one with the figure. */
    private Optional<FigureTable> named(Question question, Mention amount, Claimed claimed) {
        boolean said = question.claim().topic().period().isPresent()
                || !question.claim().attribution().edition().isEmpty();
        var sentence = new Phrases(question.statement().sentence());
        return said
                ? Optional.empty()
                : question.column().tables().stream()
                        .filter(table -> sentence.has(DateWords.of(table)))
                        .filter(table -> bears(question, table, amount, claimed))
                        .findFirst();
    }

    private boolean bears(Question question, FigureTable table, Mention amount, Claimed claimed) {
        return row(question, table)
                .filter(row -> row.value().isPoint())
                .flatMap(row -> Conversion.between(table, amount.unit())
                        .map(conversion ->
                                AmountJudge.judge(signed(question, row, claimed), conversion.of(row), Basis.VALUE)))
                .filter(Outcome::isSupported)
                .isPresent();
    }

    /** "A deficit of 102.4 billion" is -102.4 billion in a table of balances. */
    private static Claimed signed(Question question, Row row, Claimed claimed) {
        boolean below = isBelowZero(row);
        boolean lack = saysLack(question);
        return below && lack && claimed.number().signum() > 0 ? claimed.negated() : claimed;
    }

    public static boolean isBelowZero(Row row) {
        return row.value().printed().filter(number -> number.signum() < 0).isPresent();
    }

    /** Whether the text speaks of what is missing, so that more of it is further below zero. */
    public static boolean saysLack(Question question) {
        return Words.all(
                        question.statement().near() + " " + question.statement().sentence())
                .stream()
                .anyMatch(BELOW_ZERO::contains);
    }

    private Optional<Row> row(Question question, FigureTable table) {
        return question.entities().stream()
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .findFirst();
    }
}

package org.plumbline.engine.compare.change;

import java.util.Optional;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.edition.MixedEditions;
import org.plumbline.engine.compare.value.ValueComparer;
import org.plumbline.engine.evidence.Ends;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.evidence.Steps;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.Difference;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.word.Words;

/** Works out a change from two periods of one edition: "rose 5% to 12 million from 11.4 million", "doubled", "fell". */
public final class ChangeComparer {

    private final RowFinder rows;
    private final Measures measures;
    private final ValueComparer values;
    private final MixedEditions mixed;

    public ChangeComparer(RowFinder rows, Measures measures, ValueComparer values) {
        this.rows = rows;
        this.measures = measures;
        this.values = values;
        this.mixed = new MixedEditions(rows);
    }

    public Optional<Judgement> compare(Question question, Assertion.Change change) {
        if (question.entities().isEmpty()) {
            return Optional.empty();
        }
        if (isRate(question) && !isMultiple(change) && !isBetweenTwo(change)) {
            return ofRate(question, change);
        }
        return ofLevels(question, change)
                .filter(found -> !found.isRefuted() || !isBareAmount(change))
                .or(() -> asValue(question, change));
    }

    /** "lifted its budget to 85.8 billion", "lifted 4.7 billion barrels": without a second figure an amount, and held as one. */
    private Optional<Judgement> asValue(Question question, Assertion.Change change) {
        Optional<Mention> amount =
                change.to().or(() -> change.by().filter(by -> isBareAmount(change) && !isDistance(question, by)));
        boolean loss = change.to().isEmpty() && change.direction() == Direction.DOWN && hasFalls(question);
        return amount.flatMap(said -> {
            Claimed claimed = Claimed.of(said);
            return values.compare(question, said, loss ? claimed.negated() : claimed);
        });
    }

    /** "Cut output by 50,000 tonnes": by how much, whatever it was. */
    private static boolean isDistance(Question question, Mention by) {
        String sentence = question.statement().sentence();
        int at = sentence.indexOf(by.surface(), question.statement().at());
        return at > 0 && Difference.isBy(sentence.substring(0, at));
    }

    private static boolean isBareAmount(Assertion.Change change) {
        boolean alone = change.from().isEmpty()
                && change.to().isEmpty()
                && change.since().isEmpty();
        return alone
                && change.by().filter(by -> !isRelative(by.unit().dimension())).isPresent();
    }

    private static boolean isRelative(String dimension) {
        return dimension.isEmpty() || dimension.startsWith("percent") || dimension.equals("times");
    }

    /** Whether the table itself prints changes: inflation, growth, "real change in military expenditure". */
    private static boolean isRate(Question question) {
        boolean percent = question.column()
                .latest()
                .unit()
                .filter(unit -> unit.unit().dimension().startsWith("percent"))
                .isPresent();
        var words = Words.telling(question.column().measure() + " "
                + question.column().latest().series().definition());
        return words.contains("change") && hasFalls(question)
                || percent && (words.contains("change") || words.contains("growth") || words.contains("inflation"));
    }

    /** Whether some figure is below zero, as only changes are where lengths and numbers are counted. */
    private static boolean hasFalls(Question question) {
        return question.column().latest().ordinary().stream()
                .flatMap(row -> row.value().printed().stream())
                .anyMatch(number -> number.signum() < 0);
    }

    /** "Edged up from 2.5% in June to 2.6% in July": two rates, each of its own time. */
    private static boolean isBetweenTwo(Assertion.Change change) {
        return change.from().isPresent()
                && change.to().isPresent()
                && change.since().isPresent();
    }

    /** "Doubled" speaks of the levels, even where they are rates themselves. */
    private static boolean isMultiple(Assertion.Change change) {
        return change.by()
                .map(by -> by.unit().dimension())
                .filter(dimension -> dimension.isEmpty() || dimension.equals("times"))
                .isPresent();
    }

    private Optional<Judgement> ofRate(Question question, Assertion.Change change) {
        Optional<Mention> amount = change.by().or(change::to);
        boolean fall = change.direction() == Direction.DOWN && change.by().isPresent();
        return amount.flatMap(said -> {
            Claimed claimed = Claimed.of(said);
            return values.compare(question, said, fall ? claimed.negated() : claimed);
        });
    }

    private Optional<Judgement> ofLevels(Question question, Assertion.Change change) {
        return Steps.of(question, change, measures)
                .flatMap(steps -> ends(question, steps))
                .map(ends -> isLack(question, ends) ? ends.negated() : ends)
                .map(ends -> new ChangeAttempt(question, change, ends, mixed).judge());
    }

    /** "The deficit narrowed to 2.4%" is told of balances of -3.1 and -2.4. */
    private static boolean isLack(Question question, Ends ends) {
        return ValueComparer.saysLack(question)
                && ValueComparer.isBelowZero(ends.now())
                && ValueComparer.isBelowZero(ends.then());
    }

    private Optional<Ends> ends(Question question, Steps steps) {
        String entity = question.entities().get(0);
        Optional<Row> now = rows.row(steps.now(), entity, question.words());
        Optional<Row> then = rows.row(steps.then(), entity, question.words());
        return now.flatMap(row -> then.map(before -> new Ends(steps, row, before)));
    }
}

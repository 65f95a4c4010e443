package org.plumbline.engine.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.pairing.doubt.Doubts;
import org.plumbline.engine.pairing.fit.CountedMeasure;
import org.plumbline.engine.pairing.fit.MeasureFit;
import org.plumbline.engine.pairing.fit.RateFit;
import org.plumbline.engine.pairing.fit.UnitFit;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityChoice;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.row.RowWords;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;

/**
 * Finds the columns that a claim is about, by subject, measure, entity and unit. Abstains where nothing fits. Immutable; make
 * one and keep it.
 */
public final class Pairer {

    /** From here on the words name what a table measures: where it is the only subject, it may be meant. */
    private static final int NAMED_MEASURE = 90;

    /** A row that is no country, such as a brand of crude, says what a claim that names it is about. */
    private static final int NAMED_BY_ROW = 80;

    /** What a thing is measured by goes without saying where nothing else is said: "Brent fell by 14 %". */
    private static final int NAMED_THING = 45;

    /** What each further word of a heading is worth, where the sentence has them all. */
    private static final int MORE_EXACT = 6;

    private static final String NO_ROW = "whose figure is meant";

    private static final String NO_SUBJECT = "of what it speaks";

    private static final String NO_MEASURE = "what was measured";

    /**
     * A candidate, and how its row was found.
     *
     * @param named whether the sentence names a row of its table that is no place
     * @param onlyRow whether the row was taken because the table has no other
     */
    private record Found(Candidate candidate, boolean named, boolean onlyRow) {}

    private final Measures measures;
    private final EntityChoice entities;
    private final UnitFit units;
    private final Doubts doubts;

    public Pairer(Measures measures, EntityNames names, RowFinder rows) {
        this.measures = measures;
        this.units = new UnitFit(measures);
        this.entities = new EntityChoice(names, rows);
        this.doubts = new Doubts(measures, names);
    }

    /** The best columns of each edition, best first; of equal ones all. */
    public List<Candidate> candidates(Statement statement, List<Column> columns) {
        if (Difference.is(statement)) {
            return List.of();
        }
        var all = new ArrayList<Found>();
        Choosable choosable = Choosable.of(statement, columns, measures);
        for (Column column : columns) {
            candidate(statement, column, choosable).ifPresent(all::add);
        }
        return bestOfEdition(withoutOthers(all));
    }

    /** Where the text names a row of one table, "Boeing", the only row of another, "Airbus", is not meant. */
    private static List<Candidate> withoutOthers(List<Found> all) {
        boolean named = all.stream().anyMatch(Found::named);
        return all.stream()
                .filter(one -> !named || one.named() || !one.onlyRow())
                .map(Found::candidate)
                .toList();
    }

    /** The columns an editor chose; all editions of them. */
    public List<Candidate> chosen(Statement statement, Pairing pairing, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.subject().equalsIgnoreCase(pairing.subject()))
                .filter(column -> column.measure().equalsIgnoreCase(pairing.measure()))
                .map(column -> new Candidate(column, pairing.entities(), pairing.score(), pairing.reason(), ""))
                .toList();
    }

    private Optional<Found> candidate(Statement statement, Column column, Choosable choosable) {
        int unit = units.fit(statement, column);
        boolean thing = entities.namesThing(statement, column);
        MeasureFit fit = MeasureFit.of(statement, column, unit, measures);
        int measure = Math.max(fit.score(), thing && !choosable.namesMeasure() ? NAMED_THING : 0);
        int said = subjectFit(statement, column, thing, choosable);
        boolean only = said < MeasureFit.ENOUGH
                && choosable.hasOneSubject()
                && (measure >= NAMED_MEASURE || CountedMeasure.is(statement, column));
        int subject = only ? MeasureFit.ENOUGH : said;
        if (unit == 0
                || measure < MeasureFit.ENOUGH
                || subject < MeasureFit.ENOUGH
                || doubts.exclude(statement, column)) {
            return Optional.empty();
        }
        return entities.of(statement, column)
                .map(choice -> new Found(
                        new Candidate(
                                column,
                                choice.names(),
                                (3 * subject + 3 * measure + unit + choice.score()) / 8
                                        + toldToo(statement, column)
                                        + choosable
                                                .terms()
                                                .map(terms -> terms.fit(column))
                                                .orElse(0)
                                        + RateFit.of(statement.claim(), column),
                                reason(statement, column, choice),
                                unsaid(statement, column, choosable, fit, choice)),
                        thing,
                        choice.isOnlyRow()));
    }

    private String unsaid(
            Statement statement, Column column, Choosable choosable, MeasureFit fit, EntityChoice.Choice choice) {
        if (saysAnother(statement, column)) {
            return NO_SUBJECT;
        }
        if (fit.isUnsaid() && !isOnlyMeasure(statement, column, choosable)) {
            return NO_MEASURE;
        }
        return choice.isPresumed() ? NO_ROW : "";
    }

    /** What the text leaves open where a candidate would refute it; empty where nothing, or where an editor chose the candidate. */
    public String unsaid(Statement statement, Candidate candidate) {
        boolean open = candidate.unsaid().isEmpty() && !candidate.isChosen();
        return open
                ? doubts.of(statement, candidate.column(), candidate.entities()).orElse("")
                : candidate.unsaid();
    }

    /** "The USGS sees 28.7 million tonnes in Russia": it measures nothing else of the subject. */
    private boolean isOnlyMeasure(Statement statement, Column column, Choosable choosable) {
        return MeasureFit.saysNone(statement, measures) && choosable.isOnlyMeasureOf(statement, column);
    }

    /** Where two columns fit alike, the rest of a heading's words in the sentence tells: "rate" in "unemployment rate", "gold" in "gold medals". */
    private static int toldToo(Statement statement, Column column) {
        Set<String> heading = Words.telling(column.measure());
        int covered = Words.covered(heading, Words.telling(statement.sentence()));
        boolean inOtherWords = RowWords.tellDetail(column.measure(), statement.sentence());
        return covered / 15 + (covered == 100 || inOtherWords ? MORE_EXACT * Math.min(heading.size(), 3) : 0);
    }

    private int subjectFit(Statement statement, Column column, boolean thing, Choosable choosable) {
        String subject = column.subject();
        int near = measures.subjectFit(subject, statement.near());
        int sentence = measures.subjectFit(subject, statement.sentence()) * 9 / 10;
        boolean another = near < MeasureFit.ENOUGH && choosable.namesSubject();
        int best = Math.max(Math.max(near, sentence), thing && !another ? NAMED_BY_ROW : 0);
        if (best >= MeasureFit.ENOUGH || another) {
            return best;
        }
        return measures.subjectFit(subject, statement.earlier()) * 6 / 10;
    }

    /** "12 million tonnes of steel" are none of a table of wheat, even where it has the row and the measure that the text names. */
    private boolean saysAnother(Statement statement, Column column) {
        String said = statement.claim().topic().subject();
        boolean own = !said.isBlank() && new Phrases(statement.claim().quote()).has("of " + said);
        return own
                && measures.subjectFit(column.subject(), statement.sentence()) < MeasureFit.ENOUGH
                && measures.fit(
                                column.measure() + " "
                                        + column.latest().series().unit(),
                                said)
                        < MeasureFit.ENOUGH;
    }

    private static List<Candidate> bestOfEdition(List<Candidate> all) {
        var best = new HashMap<Edition, Integer>();
        all.forEach(one -> best.merge(one.column().edition(), one.score(), Math::max));
        return all.stream()
                .filter(one -> one.score() + 2 >= best.get(one.column().edition()))
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.score()))
                .toList();
    }

    private static String reason(Statement statement, Column column, EntityChoice.Choice choice) {
        return "subject “%s”, measure “%s”, %s"
                .formatted(column.subject(), column.measure(), Objects.requireNonNull(choice.why()));
    }
}

package org.plumbline.engine.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityChoice;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Words;

/**
 * Finds the columns that a claim is about, by subject, measure, entity and unit. Abstains where nothing fits. Immutable; make
 * one and keep it.
 */
public final class Pairer {

    /** Below this the words do not say that a claim and a column speak of the same. */
    static final int ENOUGH = 40;

    /** A row that is no country, such as a brand of crude, says what a claim that names it is about. */
    private static final int NAMED_BY_ROW = 80;

    /** What a thing is measured by goes without saying where nothing else is said: "Brent fell by 14 %". */
    private static final int NAMED_THING = 45;

    /** The measure of a number of people of whom nothing near says what they do. */
    private static final String PEOPLE = "people";

    private final Measures measures;
    private final EntityChoice entities;
    private final UnitFit units;

    public Pairer(Measures measures, EntityNames names, RowFinder rows) {
        this.measures = measures;
        this.units = new UnitFit(measures);
        this.entities = new EntityChoice(names, rows);
    }

    /** The best columns of each edition, best first; of equal ones all. */
    public List<Candidate> candidates(Statement statement, List<Column> columns) {
        var all = new ArrayList<Candidate>();
        Choosable choosable = Choosable.of(statement, columns, measures);
        for (Column column : columns) {
            candidate(statement, column, choosable).ifPresent(all::add);
        }
        return bestOfEdition(all);
    }

    /** The columns an editor chose; all editions of them. */
    public List<Candidate> chosen(Statement statement, Pairing pairing, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.subject().equalsIgnoreCase(pairing.subject()))
                .filter(column -> column.measure().equalsIgnoreCase(pairing.measure()))
                .map(column -> new Candidate(column, pairing.entities(), pairing.score(), pairing.reason(), false))
                .toList();
    }

    private Optional<Candidate> candidate(Statement statement, Column column, Choosable choosable) {
        int unit = units.fit(statement.claim(), column);
        boolean thing = entities.namesThing(statement, column);
        int measure = Math.max(measureFit(statement, column), thing && !choosable.namesMeasure() ? NAMED_THING : 0);
        int subject = subjectFit(statement, column, measure, thing, choosable);
        if (unit == 0 || measure < ENOUGH || subject < ENOUGH) {
            return Optional.empty();
        }
        return entities.of(statement, column)
                .map(choice -> new Candidate(
                        column,
                        choice.names(),
                        (3 * subject + 3 * measure + unit + choice.score()) / 8
                                + toldToo(statement, column)
                                + PriceBasis.fit(statement.sentence(), column),
                        reason(statement, column, choice),
                        choice.isPresumed()));
    }

    /** Where two columns fit alike, the rest of a heading's words in the sentence tells: "rate" in "unemployment rate". */
    private static int toldToo(Statement statement, Column column) {
        return Words.covered(Words.telling(column.measure()), Words.telling(statement.sentence())) / 15;
    }

    private int measureFit(Statement statement, Column column) {
        String heading = column.measure();
        String topic = statement.claim().topic().measure();
        if (topic.equals(PEOPLE)) {
            return ofPeople(statement, heading);
        }
        int near = Math.max(measures.fit(heading, topic), measures.fit(heading, statement.near()));
        int sentence = measures.fit(heading, statement.sentence()) * 8 / 10;
        if (near >= ENOUGH || measures.anyMeant(topic)) {
            return near >= ENOUGH ? Math.max(near, measures.anyMeant(topic) ? 0 : sentence) : near;
        }
        return Math.max(
                near,
                measures.fit(heading, column.subject()) > 0 && sentence < ENOUGH
                        ? sameAsSubject(statement, column)
                        : sentence);
    }

    /** "41 people were killed" is told of deaths; where nothing says what the people did, they live there. */
    private int ofPeople(Statement statement, String heading) {
        String told = statement.sentence().replaceAll("(?i)\\b(?:people|persons)\\b", " ");
        int said = measures.fit(heading, told) * 9 / 10;
        return measures.anyMeant(told) ? said : Math.max(said, measures.fit(heading, statement.near()));
    }

    /** A table of "population: population, total" is meant by whoever speaks of its subject. */
    private int sameAsSubject(Statement statement, Column column) {
        return measures.subjectFit(column.subject(), statement.sentence()) * 7 / 10;
    }

    private int subjectFit(Statement statement, Column column, int measure, boolean thing, Choosable choosable) {
        String subject = column.subject();
        int near = measures.subjectFit(subject, statement.near());
        int sentence = measures.subjectFit(subject, statement.sentence()) * 9 / 10;
        boolean another = near < ENOUGH && choosable.namesSubject();
        int best = Math.max(Math.max(near, sentence), thing && !another ? NAMED_BY_ROW : 0);
        if (best >= ENOUGH || another) {
            return best;
        }
        int before = measures.subjectFit(subject, statement.earlier()) * 6 / 10;
        return Math.max(before, choosable.hasOneSubject() && measure >= 90 ? ENOUGH : 0);
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

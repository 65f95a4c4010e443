package org.plumbline.engine.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.figure.Column;

/**
 * Finds the columns that a claim is about, by subject, measure, entity and unit. Abstains where nothing fits. Immutable; make
 * one and keep it.
 */
public final class Pairer {

    /** Below this the words do not say that a claim and a column speak of the same. */
    private static final int ENOUGH = 40;

    /** A row that is no country, such as a brand of crude, says what a claim that names it is about. */
    private static final int NAMED_BY_ROW = 80;

    /** What a thing is measured by goes without saying where nothing else is said: "Brent fell by 14 %". */
    private static final int NAMED_THING = 45;

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
        for (Column column : columns) {
            candidate(statement, column, columns).ifPresent(all::add);
        }
        return bestOfEdition(all);
    }

    /** The columns an editor chose; all editions of them. */
    public List<Candidate> chosen(Statement statement, Pairing pairing, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.subject().equalsIgnoreCase(pairing.subject()))
                .filter(column -> column.measure().equalsIgnoreCase(pairing.measure()))
                .map(column -> new Candidate(column, pairing.entities(), pairing.score(), pairing.reason()))
                .toList();
    }

    private Optional<Candidate> candidate(Statement statement, Column column, List<Column> columns) {
        int unit = units.fit(statement.claim(), column);
        int measure = Math.max(measureFit(statement, column), entities.namesThing(statement, column) ? NAMED_THING : 0);
        int subject = subjectFit(statement, column, measure, columns);
        if (unit == 0 || measure < ENOUGH || subject < ENOUGH) {
            return Optional.empty();
        }
        return entities.of(statement, column)
                .map(choice -> new Candidate(
                        column,
                        choice.names(),
                        (3 * subject + 3 * measure + unit + choice.score()) / 8,
                        reason(statement, column, choice)));
    }

    private int measureFit(Statement statement, Column column) {
        String heading = column.measure();
        String topic = statement.claim().topic().measure();
        int near = Math.max(measures.fit(heading, topic), measures.fit(heading, statement.near()));
        if (near >= ENOUGH || measures.anyMeant(topic)) {
            return near;
        }
        int sentence = measures.fit(heading, statement.sentence()) * 8 / 10;
        return Math.max(
                near,
                measures.fit(heading, column.subject()) > 0 && sentence < ENOUGH
                        ? sameAsSubject(statement, column)
                        : sentence);
    }

    /** A table of "population: population, total" is meant by whoever speaks of its subject. */
    private int sameAsSubject(Statement statement, Column column) {
        return measures.subjectFit(column.subject(), statement.sentence()) * 7 / 10;
    }

    private int subjectFit(Statement statement, Column column, int measure, List<Column> columns) {
        String subject = column.subject();
        int near = measures.subjectFit(subject, statement.near());
        int sentence = measures.subjectFit(subject, statement.sentence()) * 9 / 10;
        int best = Math.max(Math.max(near, sentence), entities.namesThing(statement, column) ? NAMED_BY_ROW : 0);
        if (best >= ENOUGH || namesAnother(statement, columns)) {
            return best;
        }
        int before = measures.subjectFit(subject, statement.earlier()) * 6 / 10;
        boolean only = columns.stream().allMatch(other -> other.subject().equalsIgnoreCase(subject));
        return Math.max(before, only && measure >= 90 ? ENOUGH : 0);
    }

    /** Whether the claim's own subject is that of another table. */
    private boolean namesAnother(Statement statement, List<Column> columns) {
        return columns.stream().anyMatch(other -> measures.subjectFit(other.subject(), statement.near()) >= ENOUGH);
    }

    private static List<Candidate> bestOfEdition(List<Candidate> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> other.score() > one.score() + 2
                                && other.column().edition().equals(one.column().edition())))
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.score()))
                .toList();
    }

    private static String reason(Statement statement, Column column, EntityChoice.Choice choice) {
        return "subject “%s”, measure “%s”, %s"
                .formatted(column.subject(), column.measure(), Objects.requireNonNull(choice.why()));
    }
}

package org.plumbline.engine.pairing.fit;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;

/**
 * How well a claim speaks of what a column measures.
 *
 * @param score 0 to 100
 * @param isUnsaid whether the claim's own words do not say so, and only the units do not speak against it: the column can bear the
 *     claim out then, and not refute it
 */
public record MeasureFit(int score, boolean isUnsaid) {

    /** What it is worth that a claim counts the first noun of a heading. */
    private static final int COUNTED = 60;

    /** Below this the words do not say that a claim and a column speak of the same. */
    public static final int ENOUGH = 40;

    /** From here on words fit the measure of a heading, and do not only share some with it. */
    private static final int NAMES_ONE = 60;

    /** The measure of a number of people of whom nothing near says what they do. */
    private static final String PEOPLE = "people";

    /** @param unit how well the units fit, as of {@link UnitFit} */
    public static MeasureFit of(Statement statement, Column column, int unit, Measures measures) {
        int score = Math.max(score(statement, column, measures), CountedMeasure.is(statement, column) ? COUNTED : 0);
        boolean unsaid = score < ENOUGH
                && unit == UnitFit.FITS
                && (saysNone(statement, measures) || isSaidAround(statement, column.measure(), measures));
        return new MeasureFit(unsaid ? ENOUGH : score, unsaid);
    }

    /** "28.5 million tonnes of rare earths": an amount, or a relation of two sources, or a place, of which nothing says what is measured. */
    public static boolean saysNone(Statement statement, Measures measures) {
        Assertion assertion = statement.claim().assertion();
        boolean measured = assertion instanceof Assertion.Value value
                && (UnitFit.isMeasured(value.amount().unit()) || isAmountOf(statement.claim(), value));
        boolean ranked = assertion instanceof Assertion.Rank
                && statement.claim().topic().measure().isBlank();
        boolean ofTwo = assertion instanceof Assertion.Comparison comparison
                && comparison.otherAttribution().isPresent();
        return (measured || ranked || ofTwo)
                && !measures.anyMeant(statement.near())
                && !measures.anyMeant(statement.sentence());
    }

    /** "214 miles of motorway", in whatever unit. */
    private static boolean isAmountOf(Claim claim, Assertion.Value value) {
        return !value.amount().unit().isOne()
                && !claim.topic().subject().isBlank()
                && new Phrases(claim.quote()).has("of " + claim.topic().subject());
    }

    /** "A worker on the minimum wage earns 2,161 euros": the verb alone told a measure, and the sentence names that of the column. */
    private static boolean isSaidAround(Statement statement, String heading, Measures measures) {
        List<String> topic = Words.all(statement.claim().topic().measure());
        boolean inferred = !topic.isEmpty() && !Words.all(statement.sentence()).containsAll(topic);
        return inferred && measures.fit(heading, statement.sentence()) * 8 / 10 >= ENOUGH;
    }

    /** "Earned more from tourism than Italy": the verb that told the topic means what the column measures as well. */
    private static boolean isOfTheVerb(Statement statement, String heading, Measures measures) {
        boolean compares = statement.claim().assertion() instanceof Assertion.Comparison;
        return compares && isSaidAround(statement, heading, measures);
    }

    /** "Goods worth 8.41 billion went to Germany, while imports were worth 6.12 billion": what the next clause measures. */
    private static boolean isOfNextClause(Statement statement) {
        List<String> topic = Words.all(statement.claim().topic().measure());
        return !topic.isEmpty()
                && !Words.all(statement.own()).containsAll(topic)
                && Words.all(statement.sentence()).containsAll(topic);
    }

    private static int score(Statement statement, Column column, Measures measures) {
        String heading = column.measure();
        if (isOfNextClause(statement)) {
            int quoted = measures.fit(heading, statement.claim().quote());
            return Math.max(quoted, measures.fit(heading, statement.own()) * 8 / 10);
        }
        String topic =
                PercentOf.withoutBase(statement, statement.claim().topic().measure());
        if (topic.equals(PEOPLE)) {
            return ofPeople(statement, heading, measures);
        }
        if (isChangeOfSubject(statement, heading, measures)) {
            return sameAsSubject(statement, column, measures);
        }
        if (measures.onlyCounts(heading)) {
            return ofCounted(statement, column, measures);
        }
        int near = Math.max(fit(column, topic, measures), fit(column, PercentOf.near(statement, heading), measures));
        int sentence = fit(column, statement.own(), measures) * 8 / 10;
        boolean meant = measures.anyMeant(topic)
                && measures.fit(column.subject(), topic) < ENOUGH
                && !isOfTheVerb(statement, heading, measures);
        if (near >= ENOUGH || meant) {
            return near >= ENOUGH && !meant ? Math.max(near, sentence) : near;
        }
        boolean ofSubject = measures.fit(heading, column.subject()) > 0 && sentence < ENOUGH;
        return Math.max(near, ofSubject ? sameAsSubject(statement, column, measures) : sentence);
    }

    /** "Copper exports" have but their subject in common with a column of copper that prints "copper production". */
    private static int fit(Column column, String words, Measures measures) {
        int fit = measures.fit(column.measure(), words);
        return fit < NAMES_ONE && measures.meansOther(words, column.subject(), column.measure())
                ? measures.fit(withoutSubject(column), words)
                : fit;
    }

    /** "production" for "copper production" of copper; the whole heading where it says nothing else. */
    private static String withoutSubject(Column column) {
        Set<String> subject = Words.roots(column.subject());
        String own = Words.all(column.measure()).stream()
                .filter(word -> Collections.disjoint(Words.roots(word), subject))
                .collect(Collectors.joining(" "));
        return Words.telling(own).isEmpty() ? column.measure() : own;
    }

    /** "GDP expanded by 3.2%" is told of a table of GDP that prints its "change on previous quarter". */
    private static boolean isChangeOfSubject(Statement statement, String heading, Measures measures) {
        return statement.claim().assertion() instanceof Assertion.Change change
                && change.by()
                        .filter(by -> by.unit().dimension().equals("percent"))
                        .isPresent()
                && measures.onlyChanges(heading);
    }

    /** "Burglaries fell" is told of a table of burglaries that counts "recorded cases". */
    private static int ofCounted(Statement statement, Column column, Measures measures) {
        String near = statement.near();
        int said = Math.max(measures.fit(column.subject(), near), measures.fit(column.measure(), near));
        boolean another = measures.anyMeant(near) || measures.anyMeant(statement.own());
        if (statement.claim().assertion() instanceof Assertion.Share
                && measures.meansOther(statement.own(), column.subject(), column.measure())) {
            return 0;
        }
        return another ? said : Math.max(said, sameAsSubject(statement, column, measures));
    }

    /** "41 people were killed" is told of deaths; where nothing says what the people did, they live there. */
    private static int ofPeople(Statement statement, String heading, Measures measures) {
        String told = statement.sentence().replaceAll("(?i)\\b(?:people|persons)\\b", " ");
        int said = measures.fit(heading, told) * 9 / 10;
        return measures.anyMeant(told) ? said : Math.max(said, measures.fit(heading, statement.near()));
    }

    /** A table of "population: population, total" is meant by whoever speaks of its subject. */
    private static int sameAsSubject(Statement statement, Column column, Measures measures) {
        return measures.subjectFit(column.subject(), statement.sentence()) * 7 / 10;
    }
}

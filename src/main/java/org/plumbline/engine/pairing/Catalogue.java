package org.plumbline.engine.pairing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.fit.MeasureFit;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.EntityNames;
import org.plumbline.engine.pairing.statement.Sentences;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;

/**
 * What a library has figures of, without the figures: tells which of its columns the claims of a text could be held to, so that
 * a library of millions of figures need not be loaded to check one article. What it leaves out changes no answer of the
 * {@link Pairer}. Immutable and safe for many threads.
 */
public final class Catalogue {

    /**
     * What a column is about and what it measures, as printed.
     *
     * @param subject "rare earths"
     * @param measure "reserves"
     */
    public record Topic(String subject, String measure) implements Comparable<Topic> {

        /** The same in capitals or not. */
        Topic folded() {
            return new Topic(fold(subject), fold(measure));
        }

        @Override
        public int compareTo(Topic other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject == 0 ? measure.compareTo(other.measure) : bySubject;
        }
    }

    /**
     * What of a library bears on a text.
     *
     * @param topics all columns of these, in every edition
     * @param things rows that are no places; of whatever column has one all columns of its topic
     */
    public record Selection(Set<Topic> topics, Set<String> things) {

        static final Selection NONE = new Selection(Set.of(), Set.of());

        public Selection {
            topics = Set.copyOf(topics);
            things = Set.copyOf(things);
        }

        public boolean isEmpty() {
            return topics.isEmpty() && things.isEmpty();
        }
    }

    private static final Measures MEASURES = new Measures();

    private final EntityNames names;
    private final Map<String, List<Topic>> bySubject;
    private final WordIndex<String> subjects = new WordIndex<>();
    private final WordIndex<String> things = new WordIndex<>();

    /**
     * @param topics of all columns
     * @param rows names of rows, as printed; those of places are passed over
     * @param places the names of entities, with those of a desk
     */
    public Catalogue(Collection<Topic> topics, Collection<String> rows, Places places) {
        bySubject = topics.stream().collect(Collectors.groupingBy(topic -> fold(topic.subject())));
        bySubject.keySet().forEach(subject -> subjects.add(subject, MEASURES.wordsFor(subject)));
        names = new EntityNames(places);
        rows.stream().filter(row -> !names.isOfPlace(Row.nameOf(row))).forEach(this::addThing);
    }

    private void addThing(String row) {
        for (var spelling : names.spellings(Row.nameOf(row))) {
            List<String> words = Words.all(spelling);
            if (!words.isEmpty()) {
                things.add(row, Set.of(words.get(0)));
            }
        }
    }

    /** Every topic, by subject and measure. */
    public List<Topic> topics() {
        return bySubject.values().stream().flatMap(List::stream).sorted().toList();
    }

    /**
     * What the claims of a text could be held to.
     *
     * @param reading the text with its claims as they stand
     * @param chosen pairings that editors chose
     */
    public Selection about(Reading reading, Collection<Pairing> chosen) {
        String said = reading.text()
                + reading.claims().stream().map(Statement::near).collect(Collectors.joining(" . ", " . ", ""));
        Set<String> words = wordsAndRoots(said);
        Set<Topic> topics = meant(said, words);
        topics.addAll(ofUnsaidMeasures(reading));
        topics.addAll(chosen(chosen));
        topics.addAll(detailsOf(topics));
        Set<String> named = named(said, words);
        return topics.isEmpty() && named.isEmpty() ? Selection.NONE : new Selection(withBystanders(topics), named);
    }

    /** Whether a text has the words of any subject, or names a row that is no place. */
    public boolean isNamedIn(String text) {
        Set<String> words = wordsAndRoots(text);
        return subjects.under(words).stream()
                        .anyMatch(subject -> MEASURES.subjectFit(subject, text) >= MeasureFit.ENOUGH)
                || !named(text, words).isEmpty();
    }

    public boolean hasOneSubject() {
        return bySubject.size() == 1;
    }

    private static Set<String> wordsAndRoots(String text) {
        var words = new HashSet<>(Words.all(text));
        words.addAll(Words.roots(text));
        return words;
    }

    private Set<Topic> meant(String said, Set<String> words) {
        var fits = new HashMap<String, Boolean>();
        var found = new TreeSet<Topic>();
        boolean only = hasOneSubject();
        for (String subject : only ? bySubject.keySet() : subjects.under(words)) {
            int fit = MEASURES.subjectFit(subject, said);
            if (fit >= MeasureFit.ENOUGH || only) {
                List<Topic> all = bySubject.get(subject);
                List<Topic> measured = all.stream()
                        .filter(topic -> fits.computeIfAbsent(topic.measure(), m -> isMeant(m, said))
                                || MEASURES.onlyCounts(topic.measure())
                                || MEASURES.fit(topic.measure(), subject) > 0)
                        .toList();
                // one whose measure is not meant still says that a claim speaks of its subject, and not of another's
                found.addAll(measured.isEmpty() ? all.subList(0, 1) : measured);
            }
        }
        return found;
    }

    /** All that is measured of the subjects of claims which do not say what they measure. */
    private List<Topic> ofUnsaidMeasures(Reading reading) {
        var sentences = new Sentences(reading.text());
        return reading.claims().stream()
                .map(claim -> sentences.around(claim, Optional.empty()))
                .filter(statement -> MeasureFit.saysNone(statement, MEASURES))
                .map(statement -> statement.sentence() + " " + statement.earlier())
                .distinct()
                .flatMap(said -> subjects.under(wordsAndRoots(said)).stream()
                        .filter(subject -> MEASURES.subjectFit(subject, said) >= MeasureFit.ENOUGH))
                .distinct()
                .flatMap(subject -> bySubject.get(subject).stream())
                .toList();
    }

    private static boolean isMeant(String measure, String said) {
        return MEASURES.fit(measure, said) >= MeasureFit.ENOUGH;
    }

    private List<Topic> chosen(Collection<Pairing> chosen) {
        Set<Topic> wanted = chosen.stream()
                .map(pairing -> new Topic(pairing.subject(), pairing.measure()).folded())
                .collect(Collectors.toSet());
        return wanted.stream()
                .flatMap(topic -> bySubject.getOrDefault(topic.subject(), List.of()).stream())
                .filter(topic -> wanted.contains(topic.folded()))
                .toList();
    }

    /** "Reserves, A+B+C1" beside "reserves": what is shown next to it. */
    private List<Topic> detailsOf(Set<Topic> topics) {
        Set<Topic> folded = topics.stream().map(Topic::folded).collect(Collectors.toSet());
        return folded.stream()
                .map(Topic::subject)
                .distinct()
                .flatMap(subject -> bySubject.get(subject).stream())
                .filter(topic -> isDetail(topic.folded(), folded))
                .toList();
    }

    private static boolean isDetail(Topic topic, Set<Topic> folded) {
        int comma = topic.measure().indexOf(',');
        boolean found = false;
        while (comma > 0 && !found) {
            found = folded.contains(new Topic(topic.subject(), topic.measure().substring(0, comma)));
            comma = topic.measure().indexOf(',', comma + 1);
        }
        return found;
    }

    /** A table is not taken for what is meant just because it is the only one, where the library has others. */
    private Set<Topic> withBystanders(Set<Topic> topics) {
        var met = topics.stream().map(topic -> fold(topic.subject())).collect(Collectors.toCollection(TreeSet::new));
        for (var entry : bySubject.entrySet()) {
            if (met.size() > 1) {
                return topics;
            }
            if (met.add(entry.getKey())) {
                topics.add(entry.getValue().get(0));
            }
        }
        return topics;
    }

    private Set<String> named(String said, Set<String> words) {
        Phrases phrases = new Phrases(said);
        return things.under(words).stream()
                .filter(row -> names.spellings(Row.nameOf(row)).stream().anyMatch(phrases::has))
                .collect(Collectors.toSet());
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

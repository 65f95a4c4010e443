package org.plumbline.engine.pairing.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.engine.pairing.word.Memo;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** How well the words of a claim fit what a table is about and what it measures. Immutable. */
public final class Measures {

    private static final int NAMED = 100;
    private static final int MEANT = 90;
    private static final int FITTING = 60;

    /**
     * The measures that a text speaks of.
     *
     * @param strongly those its words mean
     * @param weakly those its words fit
     */
    private record Meant(List<Measure> strongly, List<Measure> weakly) {

        int fit(List<Measure> some) {
            return some.stream().anyMatch(strongly::contains)
                    ? MEANT
                    : some.stream().anyMatch(weakly::contains) ? FITTING : 0;
        }
    }

    private final List<Measure> measures = Measure.readAll();
    private final Memo<List<Measure>> headed = new Memo<>(2_000, this::headedBy);
    private final Memo<Meant> meaning = new Memo<>(2_000, this::meantBy);
    private final Subjects subjects = new Subjects();
    private final Set<String> counting = WordFile.rows(Measures.class, "counting-words.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> changing = WordFile.rows(Measures.class, "change-words.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a heading says only that its table prints how the subject changed: "real change on previous quarter". */
    public boolean onlyChanges(String heading) {
        Set<String> own = Words.telling(heading);
        return (own.contains("change") || own.contains("growth")) && changing.containsAll(own);
    }

    /** Whether a heading says only that its table counts the subject: "recorded cases", "number". */
    public boolean onlyCounts(String heading) {
        Set<String> own = Words.telling(heading);
        return !own.isEmpty() && counting.containsAll(own);
    }

    /** How well words speak of a table's measure, 0 to 100: 100 for its own words, 90 for words that mean it, 60 for words that fit it. */
    public int fit(String heading, String words) {
        Set<String> own = Words.telling(heading);
        if (!own.isEmpty() && Words.telling(words).containsAll(own)) {
            return NAMED;
        }
        int meant = meaning.of(words).fit(headed.of(heading));
        return Math.max(meant, Words.covered(Words.roots(heading), Words.roots(words)) * 8 / 10);
    }

    /** "Net import reliance" is no import and "debt service" no debt: the longest name in a heading tells what it measures. */
    private List<Measure> headedBy(String heading) {
        Phrases table = new Phrases(heading);
        var byLength = new TreeMap<Integer, List<Measure>>();
        for (Measure measure : measures) {
            byLength.computeIfAbsent(table.longestOf(measure.names()), any -> new ArrayList<>())
                    .add(measure);
        }
        var longest = byLength.lastEntry();
        return longest.getKey() == 0 ? List.of() : List.copyOf(longest.getValue());
    }

    /** Whether words mean some measure, this table's or another. */
    public boolean anyMeant(String words) {
        return !meaning.of(words).strongly().isEmpty();
    }

    private Meant meantBy(String words) {
        Phrases text = new Phrases(words);
        return new Meant(
                measures.stream()
                        .filter(measure -> text.anyOf(measure.strong()))
                        .toList(),
                measures.stream().filter(measure -> text.anyOf(measure.weak())).toList());
    }

    /** Whether words mean a measure that is neither what a subject is itself nor what a heading says: "solved" of burglaries. */
    public boolean meansOther(String words, String subject, String heading) {
        return meaning.of(words).strongly().stream()
                .anyMatch(measure -> !headed.of(subject).contains(measure)
                        && !headed.of(heading).contains(measure));
    }

    /** How well words speak of a table's subject, 0 to 100. */
    public int subjectFit(String subject, String words) {
        Phrases text = new Phrases(words);
        if (text.anyOf(subjects.wordsFor(subject))) {
            return NAMED;
        }
        return Words.covered(Words.roots(subject), Words.roots(words)) * 9 / 10;
    }

    /** Words and roots one of which stands in whatever text speaks of a subject. */
    public Set<String> wordsFor(String subject) {
        var words = new HashSet<>(Words.roots(subject));
        subjects.wordsFor(subject)
                .forEach(phrase -> Words.all(phrase).stream().findFirst().ifPresent(words::add));
        return words;
    }

    /** Whether the measure is there on a day, as reserves are, and does not happen in a period, as production does. */
    public boolean isStock(String heading) {
        Phrases table = new Phrases(heading);
        return measures.stream().anyMatch(measure -> measure.stock() && table.anyOf(measure.names()));
    }
}

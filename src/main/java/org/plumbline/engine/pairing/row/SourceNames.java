package org.plumbline.engine.pairing.row;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Knows a source by the names the press gives it: "the USGS", "the country's natural resources ministry". */
public final class SourceNames {

    /** Words that many publishers share and that name none of them. */
    private static final Set<String> COMMON = WordFile.words(SourceNames.class, "source-names.csv", "common");

    private static final List<Nation> NATIONS = WordFile.rows(SourceNames.class, "nations.csv").stream()
            .map(row -> new Nation(Phrases.of(row.get(0)), Phrases.of(row.get(1))))
            .toList();

    /** A nation by whose name the press speaks of its office: "the American estimate". */
    private record Nation(List<String> said, List<String> names) {

        boolean means(String who, List<String> sourceNames) {
            return said.contains(who)
                    && sourceNames.stream().anyMatch(name -> names.stream().anyMatch(name::contains));
        }
    }

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    private SourceNames() {}

    /** Whether words of an attribution name a source, by its name or an alias. */
    public static boolean means(String who, Source source) {
        List<String> said = Words.all(who);
        List<List<String>> names = Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .map(Words::all)
                .toList();
        return !said.isEmpty() && (names.stream().anyMatch(name -> fits(said, name)) || isNation(said, names));
    }

    private static boolean isNation(List<String> said, List<List<String>> names) {
        List<String> sources = names.stream().map(SourceNames::phrase).toList();
        return NATIONS.stream().anyMatch(nation -> nation.means(phrase(said), sources));
    }

    /** Whether words are the name of a source or an alias, and nothing else. */
    public static boolean isCalled(String words, Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .anyMatch(name -> name.equalsIgnoreCase(words.strip()));
    }

    /** Whether a text has the full name of a source or an alias in it. */
    public static boolean isNamedIn(String text, Source source) {
        String words = phrase(Words.all(text));
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .filter(name -> !name.isBlank())
                .anyMatch(name -> words.contains(phrase(Words.all(name))));
    }

    /** Whether the sentence of a claim names a source, or the claim is attributed to it. */
    public static boolean isPublisherIn(Statement statement, Source source) {
        return !without(statement, source).equals(statement.sentence());
    }

    /**
     * The sentence of a claim with blanks in place of those who publish, so that the "Norland" of "Norland Energy Agency" is no row
     * that it names.
     */
    static String without(Statement statement, Source source) {
        String who = statement.claim().attribution().who();
        String blank = blank(statement.sentence(), ASIDE.matcher(source.name()).replaceAll(""));
        return means(who, source) ? blank(blank, who) : blank;
    }

    private static String blank(String sentence, String name) {
        return name.strip().indexOf(' ') < 0
                ? sentence
                : sentence.replace(name.strip(), " ".repeat(name.strip().length()));
    }

    /** One is contained in the other as a phrase, or all telling words of the shorter are in the longer. */
    private static boolean fits(List<String> said, List<String> name) {
        String one = phrase(said);
        String other = phrase(name);
        return one.contains(other)
                || other.contains(one) && tells(said)
                || tells(said) && telling(said).stream().allMatch(word -> isIn(word, name));
    }

    /** "Russia's ministry" is the "Russian Ministry of Natural Resources". */
    private static boolean isIn(String word, List<String> name) {
        return name.contains(word)
                || NATIONS.stream().anyMatch(nation -> nation.means(phrase(List.of(word)), List.of(phrase(name))));
    }

    private static boolean tells(List<String> words) {
        return !telling(words).isEmpty();
    }

    private static List<String> telling(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 1 && !COMMON.contains(word))
                .toList();
    }

    private static String phrase(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}

package org.plumbline.engine.pairing.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.value.WordFile;

/** The words of a text in a form in which "Reserves" and "reserve", "producers" and "producer" are the same. */
public final class Words {

    private static final Set<String> EMPTY = WordFile.rows(Words.class, "stopwords.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());

    /** Sentences and headings come again for every table; a whole text is long and comes again within one claim. */
    private static final Memo<List<String>> ALL = new Memo<>(2_000, Words::cut);

    private static final Memo<Set<String>> TELLING = new Memo<>(2_000, Words::withoutEmpty);

    private static final Memo<Set<String>> ROOTS = new Memo<>(2_000, Words::rootsOf);

    /** What makes other words of one: "register" and "registration", "export" and "exporter". Longer ones first. */
    private static final List<String> ENDINGS = List.of(
            "ation", "ition", "ement", "ance", "ence", "ment", "ship", "ing", "ion", "ity", "ant", "ent", "ure", "ers",
            "ed", "er", "or", "ly", "al", "e", "y", "s");

    /** A root shorter than this is shared by words of quite another meaning. */
    private static final int ROOT = 5;

    private Words() {}

    /** The roots of the telling words: those of "completed", "completion" and "completes" are one. */
    public static Set<String> roots(String text) {
        return ROOTS.of(text);
    }

    private static Set<String> rootsOf(String text) {
        return telling(text).stream().map(Words::root).collect(Collectors.toUnmodifiableSet());
    }

    private static String root(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(root -> root.length() >= ROOT)
                .findFirst()
                .orElse(word);
    }

    /** In the order of the text, with those that mean nothing by themselves. */
    public static List<String> all(String text) {
        return ALL.of(text);
    }

    private static List<String> cut(String text) {
        var words = new ArrayList<String>();
        for (String raw : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!raw.isEmpty()) {
                words.add(stem(raw));
            }
        }
        return List.copyOf(words);
    }

    /** Those that mean something, without order. */
    public static Set<String> telling(String text) {
        return TELLING.of(text);
    }

    private static Set<String> withoutEmpty(String text) {
        var words = new HashSet<>(all(text));
        words.removeAll(EMPTY);
        return Set.copyOf(words);
    }

    /** How many of {@code wanted} are among {@code found}, as a share of {@code wanted} in per cent; 0 where nothing is wanted. */
    public static int covered(Set<String> wanted, Set<String> found) {
        if (wanted.isEmpty()) {
            return 0;
        }
        return (int) (100 * wanted.stream().filter(found::contains).count() / wanted.size());
    }

    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}

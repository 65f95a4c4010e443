package org.plumbline.engine.mention.word;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.Units;
import org.plumbline.engine.value.WordFile;

/** Which roles a word has in numeric expressions, from the vocabulary files. */
public final class Vocabulary {

    private static final List<String> FILES = List.of(
            "number-words.csv", "calendar.csv", "directions.csv", "abbreviations.csv", "nouns.csv", "labels.csv");

    /** @param index the number of a word of phrases; 0 for any other */
    private record Entry(long roles, BigDecimal value, int index) {

        static final Entry NONE = new Entry(0, null, 0);

        Entry with(Role role, String number) {
            return new Entry(roles | role.bit, number.isEmpty() ? value : new BigDecimal(number), index);
        }

        Entry at(int number) {
            return new Entry(roles, value, number);
        }
    }

    private final WordMap<Entry> entries = new WordMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> gluedPrefixes = new HashSet<>();
    private int longestPrefix;
    private int learned;

    public Vocabulary(Units units) {
        for (String file : FILES) {
            for (List<String> row : WordFile.rows(Vocabulary.class, file)) {
                add(row.get(0), Role.of(row.get(1)), row.get(2));
            }
        }
        for (List<String> row : WordFile.rows(Vocabulary.class, "label-phrases.csv")) {
            String first = row.get(0).split("[^\\p{L}\\p{N}]", 2)[0];
            add(first, Role.LABELLED, "");
        }
        units.surfaces().stream().filter(UnitSurface::isPrefix).forEach(surface -> addPrefix(surface.text()));
    }

    private void add(String word, Role role, String number) {
        entries.put(word, entry(word).with(role, number));
    }

    private Entry entry(String lower) {
        Entry known = entries.get(lower);
        return known == null ? Entry.NONE : known;
    }

    private void addPrefix(String text) {
        int letters = 0;
        while (letters < text.length() && Letters.is(text.charAt(letters))) {
            letters++;
        }
        prefixes.add(text.substring(0, Math.max(1, letters)));
        longestPrefix = Math.max(longestPrefix, letters);
        if (letters == text.length()) {
            gluedPrefixes.add(text);
        }
    }

    /** Gives a word of a phrase its number, by which it is found among phrases; it keeps one that it has. */
    void learn(String lower) {
        Entry known = entry(lower);
        if (known.index == 0) {
            entries.put(lower, known.at(++learned));
        }
    }

    /** The word with its roles. */
    Word word(String text, String lower) {
        Entry entry = entry(lower);
        return new Word(text, lower, entry.index, entry.roles | form(text) | prefix(text), entry.value);
    }

    private long prefix(String text) {
        if (text.length() > Math.max(1, longestPrefix)) {
            return 0;
        }
        return (prefixes.contains(text) ? Role.PREFIX.bit : 0)
                | (gluedPrefixes.contains(text) ? Role.GLUED_PREFIX.bit : 0);
    }

    /** A number in digits; it has no roles. */
    Word digits(String text) {
        return new Word(text, text, entry(text).index, 0, null);
    }

    boolean isGluedPrefix(String text) {
        return gluedPrefixes.contains(text);
    }

    private static long form(String text) {
        long capital = Character.isUpperCase(text.charAt(0)) ? Role.CAPITAL.bit : 0;
        long capitals = isCapitals(text) ? Role.CAPITALS.bit : 0;
        return capital | capitals | (hasDigit(text) ? Role.WITH_DIGIT.bit : 0);
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; text.length() > 1 && i < text.length(); i++) {
            if (Signs.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

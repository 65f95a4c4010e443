package org.plumbline.engine.mention.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.Units;
import org.plumbline.engine.value.WordFile;

/** Which roles a word has in numeric expressions, from the vocabulary files. */
public final class Vocabulary {

    private static final List<String> FILES = List.of(
            "number-words.csv", "calendar.csv", "directions.csv", "abbreviations.csv", "nouns.csv", "labels.csv");

    private record Entry(long roles, BigDecimal value) {

        static final Entry NONE = new Entry(0, null);

        Entry and(Entry other) {
            return new Entry(roles | other.roles, other.value == null ? value : other.value);
        }

        Entry with(Role role, String number) {
            return new Entry(roles | role.bit, number.isEmpty() ? value : new BigDecimal(number));
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> gluedPrefixes = new HashSet<>();

    public Vocabulary(Units units) {
        for (String file : FILES) {
            for (List<String> row : WordFile.rows(Vocabulary.class, file)) {
                entries.merge(row.get(0), Entry.NONE.with(Role.of(row.get(1)), row.get(2)), Entry::and);
            }
        }
        for (List<String> row : WordFile.rows(Vocabulary.class, "label-phrases.csv")) {
            String first = row.get(0).split("[^\\p{L}\\p{N}]", 2)[0];
            entries.merge(first, Entry.NONE.with(Role.LABELLED, ""), Entry::and);
        }
        units.surfaces().stream().filter(UnitSurface::isPrefix).forEach(surface -> addPrefix(surface.text()));
    }

    private void addPrefix(String text) {
        int letters = 0;
        while (letters < text.length() && Letters.is(text.charAt(letters))) {
            letters++;
        }
        prefixes.add(text.substring(0, Math.max(1, letters)));
        if (letters == text.length()) {
            gluedPrefixes.add(text);
        }
    }

    /** Gives a word of a phrase its number, by which it is found among phrases; it keeps one that it has. */
    void learn(String lower) {
        indexes.putIfAbsent(lower, indexes.size() + 1);
    }

    /** The word with its roles. */
    Word word(String text, String lower) {
        Entry entry = entries.getOrDefault(lower, Entry.NONE);
        long roles = entry.roles | form(text);
        if (prefixes.contains(text)) {
            roles |= Role.PREFIX.bit;
        }
        if (gluedPrefixes.contains(text)) {
            roles |= Role.GLUED_PREFIX.bit;
        }
        return new Word(text, lower, index(lower), roles, entry.value);
    }

    /** A number in digits; it has no roles. */
    Word digits(String text) {
        return new Word(text, text, index(text), 0, null);
    }

    private int index(String lower) {
        return indexes.getOrDefault(lower, 0);
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

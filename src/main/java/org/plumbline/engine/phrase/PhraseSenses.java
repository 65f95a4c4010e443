package org.plumbline.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.Word;

/** The senses of a phrase, some of which may be met only with a capital or in capitals. Sorted by that once, when it is added. */
final class PhraseSenses {

    /** How a phrase must be written to be met. */
    private enum Case {
        ANY,
        CAPITAL,
        CAPITALS;

        private static Case of(String written) {
            if (!Character.isUpperCase(written.charAt(0))) {
                return ANY;
            }
            return isCapitals(written) && written.indexOf(' ') < 0 ? CAPITALS : CAPITAL;
        }
    }

    private record Entry(Case letters, Meaning meaning) {}

    /** Bits of a place in {@link #written}: the text has a capital, and nothing but capitals. */
    private static final int CAPITAL = 1;

    private static final int CAPITALS = 2;

    private final List<Entry> entries = new ArrayList<>(1);
    private final Senses[] written = new Senses[CAPITAL + CAPITALS + 1];
    private boolean anyCase = true;

    PhraseSenses() {
        Arrays.fill(written, Senses.NONE);
    }

    void add(String phrase, Meaning meaning) {
        entries.add(new Entry(Case.of(phrase), meaning));
        anyCase &= Case.of(phrase) == Case.ANY;
        for (int letters = 0; letters < written.length; letters++) {
            int how = letters;
            written[letters] = new Senses(entries.stream()
                    .filter(entry -> fits(entry.letters, how))
                    .map(Entry::meaning)
                    .toList());
        }
    }

    private static boolean fits(Case letters, int how) {
        return switch (letters) {
            case ANY -> true;
            case CAPITAL -> (how & CAPITAL) != 0;
            case CAPITALS -> (how & CAPITALS) != 0;
        };
    }

    /** @param first the first word of the phrase as a text has it */
    Senses of(Word first) {
        return anyCase ? written[0] : written[how(first)];
    }

    private static int how(Word first) {
        return (first.has(Role.CAPITAL) ? CAPITAL : 0) | (first.has(Role.CAPITALS) ? CAPITALS : 0);
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1;
    }
}

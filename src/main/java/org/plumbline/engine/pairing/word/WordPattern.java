package org.plumbline.engine.pairing.word;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.value.WordFile;

/** The words of one group of a vocabulary file with the columns group and word, to be sought in running text whatever their case. */
public final class WordPattern {

    private WordPattern() {}

    /** Any of the words, as a whole word. */
    public static Pattern of(Class<?> beside, String file, String group) {
        return Pattern.compile("(?i)\\b(?:" + any(beside, file, group) + ")\\b");
    }

    /** The words as alternatives, for a pattern that has more to it: "about|nearly". */
    public static String any(Class<?> beside, String file, String group) {
        String words = WordFile.rows(beside, file).stream()
                .filter(row -> row.get(0).equals(group))
                .map(row -> Pattern.quote(row.get(1)))
                .collect(Collectors.joining("|"));
        if (words.isEmpty()) {
            throw new IllegalStateException("No word of the group " + group + " in " + file);
        }
        return words;
    }
}

package org.plumbline.engine.pairing.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** What the press calls a row that tables name otherwise: "boy" of "Men", "turbine" of "Wind", from {@code row-words.csv}. */
public final class RowWords {

    private static final Map<List<String>, List<List<String>>> WORDS =
            WordFile.rows(RowWords.class, "row-words.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> Words.all(row.get(0)), row -> phrases(row.get(1))));

    private RowWords() {}

    private static List<List<String>> phrases(String field) {
        return Arrays.stream(field.split("\\|")).map(Words::all).toList();
    }

    /** Whether a text has one of the other words for what a heading says behind a comma: "youth" for "unemployment rate, under 25". */
    public static boolean tellDetail(String heading, String text) {
        var phrases = new Phrases(text);
        return Arrays.stream(heading.split(","))
                .skip(1)
                .flatMap(detail -> of(detail).stream())
                .anyMatch(words -> phrases.has(String.join(" ", words)));
    }

    /** Other words for a row; none for most. */
    static List<List<String>> of(String row) {
        return WORDS.getOrDefault(Words.all(row), List.of());
    }
}

package org.plumbline.engine.evidence;

import java.util.List;
import java.util.Set;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** Whether a text says how many parts a whole has: "the five reservoirs". */
final class RowCount {

    private static final List<List<String>> NUMBERS = WordFile.rows(RowCount.class, "row-counts.csv");

    private RowCount() {}

    static boolean isTold(String sentence, int rows) {
        Set<String> words = Set.copyOf(Words.all(sentence));
        return NUMBERS.stream()
                .filter(number -> number.get(0).equals(String.valueOf(rows)))
                .anyMatch(number -> words.contains(number.get(1)));
    }
}

package org.plumbline.engine.pairing.measure;

import java.util.List;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.value.WordFile;

/**
 * One thing that tables measure, and the words for it, from {@code measures.csv}.
 *
 * @param name "reserves"
 * @param names in a column heading
 * @param strong words of the press that mean it
 * @param weak words of the press that fit it
 * @param stock whether it is there on a day, and does not happen in a period
 */
record Measure(String name, List<String> names, List<String> strong, List<String> weak, boolean stock) {

    static List<Measure> readAll() {
        return WordFile.rows(Measure.class, "measures.csv").stream()
                .map(row -> new Measure(
                        row.get(0),
                        Phrases.of(row.get(1)),
                        Phrases.of(row.get(2)),
                        Phrases.of(row.get(3)),
                        row.get(4).equals("yes")))
                .toList();
    }
}

package org.plumbline.engine.pairing.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/** The words of a row's name that tell it from all other rows of its table: "electric" of "Battery electric". */
final class TellingWords {

    /** A shorter word may mean anything. */
    private static final int LONG = 5;

    /** Words that tell one row from another only beside the next word: "lower secondary". */
    private static final Set<String> RELATIVE = WordFile.rows(TellingWords.class, "relative-words.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private TellingWords() {}

    /** Words of a row's name that may tell it from others. */
    static List<String> of(Row row) {
        return Words.all(row.name()).stream()
                .filter(word -> word.length() >= LONG && Character.isLetter(word.charAt(0)))
                .filter(word -> !RELATIVE.contains(word))
                .toList();
    }

    /** Whether a word of a row's name stands in no other name of its table, nor in what the table is about. */
    static boolean tells(String word, Row row, FigureTable table) {
        Stream<String> others = Stream.concat(
                Stream.of(table.series().subject(), table.series().measure()),
                table.rows().stream().map(Row::name).filter(name -> !name.equals(row.name())));
        return others.flatMap(name -> Words.all(name).stream()).noneMatch(other -> other.startsWith(word));
    }
}

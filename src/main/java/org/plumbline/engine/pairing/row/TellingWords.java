package org.plumbline.engine.pairing.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.word.Words;

/** The words of a row's name that tell it from all other rows of its table: "electric" of "Battery electric". */
final class TellingWords {

    /** A shorter word may mean anything. */
    private static final int LONG = 5;

    /** Words that tell one row from another only beside the next word: "lower secondary". */
    private static final Set<String> RELATIVE = Set.of(
            "lower",
            "upper",
            "higher",
            "other",
            "total",
            "first",
            "second",
            "third",
            "great",
            "greater",
            "large",
            "small",
            "central",
            "middle",
            "under",
            "above",
            "below",
            "early",
            "rest",
            "state",
            "union",
            "party",
            "people",
            "world",
            "republic",
            "district",
            "north",
            "south",
            "region",
            "group",
            "general",
            "public",
            "private",
            "national");

    private TellingWords() {}

    static List<String> of(Row row, FigureTable table) {
        Set<String> shared = new HashSet<>(
                Words.telling(table.series().subject() + " " + table.series().measure()));
        table.rows().stream()
                .filter(other -> !other.name().equals(row.name()))
                .forEach(other -> shared.addAll(Words.telling(other.name())));
        return Words.all(row.name()).stream()
                .filter(word -> word.length() >= LONG && Character.isLetter(word.charAt(0)))
                .filter(word -> !RELATIVE.contains(word))
                .filter(word -> shared.stream().noneMatch(other -> other.startsWith(word)))
                .toList();
    }
}

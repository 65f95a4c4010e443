package org.plumbline.engine.entity;

import java.util.List;
import org.plumbline.engine.value.WordFile;

/** One line of {@code places.csv}; its format stands at the head of the file. */
record PlaceLine(String code, String name, List<String> aliases, List<String> demonyms, List<String> seats) {

    private static final int COLUMNS = 5;

    /** A place with no more names than CLDR's. */
    static PlaceLine of(String code) {
        return new PlaceLine(code, "", List.of(), List.of(), List.of());
    }

    static List<PlaceLine> readAll() {
        return WordFile.lines(PlaceLine.class, "places.csv").stream()
                .map(PlaceLine::parse)
                .toList();
    }

    private static PlaceLine parse(String line) {
        var cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("places.csv needs " + COLUMNS + " columns: " + line);
        }
        return new PlaceLine(cells[0], cells[1], words(cells[2]), words(cells[3]), words(cells[4]));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}

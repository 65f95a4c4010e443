package org.plumbline.engine.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of {@code places.csv}; its format stands at the head of the file. */
record PlaceLine(String code, String name, List<String> aliases, List<String> demonyms, List<String> seats) {

    private static final int COLUMNS = 5;

    /** A place with no more names than CLDR's. */
    static PlaceLine of(String code) {
        return new PlaceLine(code, "", List.of(), List.of(), List.of());
    }

    static List<PlaceLine> readAll() {
        try (var in = PlaceLine.class.getResourceAsStream("places.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PlaceLine::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

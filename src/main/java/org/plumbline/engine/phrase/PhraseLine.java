package org.plumbline.engine.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of a vocabulary file: a role, the phrases that have it, and what they stand for. */
record PhraseLine(Role role, List<String> phrases, String value, String detail) {

    private static final int COLUMNS = 4;

    static List<PhraseLine> readAll(String file) {
        try (var in = PhraseLine.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(file, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PhraseLine parse(String file, String line) {
        var cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(file + " needs " + COLUMNS + " columns: " + line);
        }
        return new PhraseLine(Role.valueOf(cells[0]), List.of(cells[1].split("\\|")), cells[2], cells[3]);
    }

    Meaning meaning(String phrase) {
        return new Meaning(role, value.isEmpty() ? phrase : value, detail);
    }
}

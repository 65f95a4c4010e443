package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.value.WordFile;

/** One line of a vocabulary file: a role, the phrases that have it, and what they stand for. */
record PhraseLine(Role role, List<String> phrases, String value, String detail) {

    private static final int COLUMNS = 4;

    static List<PhraseLine> readAll(String file) {
        return WordFile.lines(PhraseLine.class, file).stream()
                .map(line -> parse(file, line))
                .toList();
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

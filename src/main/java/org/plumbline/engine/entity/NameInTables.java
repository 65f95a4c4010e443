package org.plumbline.engine.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of {@code names-in-tables.csv}: "KR,Korea, Republic of". */
record NameInTables(String code, String name) {

    static List<NameInTables> readAll() {
        try (var in = NameInTables.class.getResourceAsStream("names-in-tables.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NameInTables::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameInTables parse(String line) {
        int comma = line.indexOf(',');
        return new NameInTables(line.substring(0, comma), line.substring(comma + 1));
    }
}

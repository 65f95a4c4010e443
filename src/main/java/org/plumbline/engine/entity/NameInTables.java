package org.plumbline.engine.entity;

import java.util.List;
import org.plumbline.engine.value.WordFile;

/** One line of {@code names-in-tables.csv}: "KR,Korea, Republic of". */
record NameInTables(String code, String name) {

    static List<NameInTables> readAll() {
        return WordFile.lines(NameInTables.class, "names-in-tables.csv").stream()
                .map(NameInTables::parse)
                .toList();
    }

    private static NameInTables parse(String line) {
        int comma = line.indexOf(',');
        return new NameInTables(line.substring(0, comma), line.substring(comma + 1));
    }
}

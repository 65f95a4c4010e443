package org.plumbline.engine.entity;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.value.WordFile;

/**
 * The names that CLDR has for a country or region. They stand in {@code cldr-names.csv} rather than being asked of ICU4J, which
 * takes as long to wake up as all other tables together.
 *
 * @param code its ISO 3166 or UN M.49 code
 * @param name the short name: "US"
 * @param full the long name: "United States"
 */
record CldrName(String code, String name, String full) {

    private static final int COLUMNS = 3;

    static List<CldrName> readAll() {
        var names = new ArrayList<CldrName>();
        for (var line : WordFile.lines(CldrName.class, "cldr-names.csv")) {
            var cells = line.split(",", COLUMNS);
            names.add(new CldrName(cells[0], cells[1], cells[2].isEmpty() ? cells[1] : cells[2]));
        }
        return names;
    }
}

package org.plumbline.library.mapping.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.value.Units;
import org.plumbline.engine.value.WordFile;

/** Units as publishers write them in headers and code lists, in words that Plumbline reads. */
public final class UnitText {

    /** What stands for the unit of a figure whose file does not say it. */
    public static final String NOT_STATED = "not stated";

    private static final Units UNITS = new Units();
    private static final Map<String, String> WRITTEN = new HashMap<>();
    private static final Map<String, String> POWERS =
            Map.of("0", "", "2", "hundred", "3", "thousand", "6", "million", "9", "billion", "12", "trillion");

    static {
        for (List<String> row : WordFile.rows(UnitText.class, "unit-words.csv")) {
            WRITTEN.put(row.get(0), row.get(1));
        }
    }

    private UnitText() {}

    /** The unit that is written so, whatever the capitals if nothing is written exactly so; the text itself if it is none of the file. */
    public static String of(String written) {
        var text = written.strip();
        return known(text).orElse(text);
    }

    /** A unit of the file: "dkg", "THS_T". */
    public static Optional<String> known(String written) {
        return Optional.ofNullable(WRITTEN.get(written));
    }

    /** Whether a text of a header or of brackets is a unit and not something else: "t", "million euro", "% of GDP", no year. */
    public static boolean isUnit(String text) {
        return !text.isBlank()
                && text.chars().anyMatch(character -> Character.isLetter(character) || "%$€£".indexOf(character) >= 0)
                && (known(text).isPresent() || UNITS.printed(text).isPresent() || text.startsWith("%"));
    }

    /** A unit with the power of ten that SDMX keeps apart: "6" and "US dollars" are "million US dollars". */
    public static String multiplied(String power, String unit) {
        var code = power.contains(":") ? power.substring(0, power.indexOf(':')) : power;
        var scale = POWERS.getOrDefault(code.strip(), "10^" + code.strip());
        return scale.isEmpty() || code.isBlank() ? unit : scale + " " + unit;
    }
}

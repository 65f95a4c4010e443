package org.plumbline.library.mapping.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> ONES = Set.of("", "units", "unit", "ones", "none");
    private static final Pattern SCALE = Pattern.compile("(?i)(?<scale>hundred|thousand|million|billion|trillion)s?");

    /** Capitals tell short signs apart: "Mt" is not "MT". */
    private static final int SHORTEST_WORD = 5;

    private static final Pattern SCALED = Pattern.compile(
            "(?i)(?<unit>[^,]+), (?<scale>hundred|thousand|million|billion|trillion)s?|(?<money>US ?\\$|[$£€]) ?(?<short>m\\.?|mn|bn|millions?|billions?|thousands?)");
    private static final Map<String, String> SHORT =
            Map.of("m", "million", "m.", "million", "mn", "million", "bn", "billion");

    static {
        for (List<String> row : WordFile.rows(UnitText.class, "unit-words.csv")) {
            WRITTEN.put(row.get(0), row.get(1));
        }
    }

    private UnitText() {}

    /** The unit that is written so, its scale before it: "Metric tons, thousand" is "thousand t"; the text itself if it is none of the file. */
    public static String of(String written) {
        var text = written.replaceAll("[\\s\\u00a0]+", " ").strip();
        return known(text).or(() -> scaledAfter(text)).orElse(text);
    }

    /** "Metric tons, thousand", "US$ millions", "€m". */
    private static Optional<String> scaledAfter(String text) {
        var scaled = SCALED.matcher(text);
        if (!scaled.matches()) {
            return Optional.empty();
        }
        var word = scaled.group("scale") == null ? scaled.group("short") : scaled.group("scale");
        var scale = SHORT.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        var unit = scaled.group("unit") == null ? scaled.group("money") : scaled.group("unit");
        return Optional.of(multiplied(scale, of(unit)));
    }

    /** Whether this is a scale and no unit: "millions". */
    public static boolean isScale(String text) {
        return SCALE.matcher(text).matches();
    }

    /** A unit of the file: "dkg", "THS_T"; a word whatever its capitals. */
    public static Optional<String> known(String written) {
        var plain = written.replace(",", "");
        var exact = Optional.ofNullable(WRITTEN.get(plain));
        return plain.length() < SHORTEST_WORD
                ? exact
                : exact.or(() -> Optional.ofNullable(WRITTEN.get(plain.toLowerCase(Locale.ROOT))));
    }

    /** Whether a text of a header or of brackets is a unit and not something else: "t", "million euro", "% of GDP", no year; "per capita" alone is part of a measure. */
    public static boolean isUnit(String text) {
        return !text.isBlank()
                && text.chars().anyMatch(character -> Character.isLetter(character) || "%$€£".indexOf(character) >= 0)
                && (!text.startsWith("per ") || known(text).isPresent())
                && (known(text).isPresent() || UNITS.printed(of(text)).isPresent() || text.startsWith("%"));
    }

    /** A unit with the scale that its table keeps apart: "6" or "Millions" and "US dollars" are "million US dollars". */
    public static String multiplied(String said, String unit) {
        var code = said.contains(":") ? said.substring(0, said.indexOf(':')) : said;
        var scale = scale(code.strip());
        return scale.isEmpty() ? unit : (scale + " " + unit).strip();
    }

    /** "" for ones; what is no scale stays, for the unit to be refused with it. */
    private static String scale(String code) {
        var word = SCALE.matcher(code);
        if (word.matches()) {
            return word.group("scale").toLowerCase(Locale.ROOT);
        }
        boolean isPower = code.matches("-?\\d+");
        return isPower
                ? POWERS.getOrDefault(code, "10^" + code)
                : ONES.contains(code.toLowerCase(Locale.ROOT)) ? "" : code;
    }
}

package org.plumbline.library.layout.publisher;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.mapping.cell.UnitText;

/** Eurostat's codes in words, as far as they are known here; a code that is not stays as it is. */
final class EurostatWords {

    private static final Map<String, String> DATASETS = new HashMap<>();
    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Pattern AGES = Pattern.compile("Y(?<from>\\d+)-(?<to>\\d+)");
    private static final Pattern AGE = Pattern.compile("Y(_(?<bound>LT|GE))?(?<years>\\d+)");
    private static final Pattern CHAINED = Pattern.compile("CLV(?<year>\\d{2})_(?<unit>.+)");

    static {
        WordFile.rows(EurostatWords.class, "eurostat-datasets.csv")
                .forEach(row -> DATASETS.put(row.get(0), row.get(1)));
        WordFile.rows(EurostatWords.class, "eurostat-codes.csv")
                .forEach(row -> LABELS.put(key(row.get(0), row.get(1)), row.get(2)));
    }

    private EurostatWords() {}

    /** "Unemployment" of "une_rt_a", in capitals or not. */
    static Optional<String> dataset(String code) {
        return Optional.ofNullable(DATASETS.get(code.toLowerCase(Locale.ROOT)));
    }

    /** "men" of "M" under "sex", "aged 15 to 74" of "Y15-74" under "age"; "" of a code that says nothing, such as all ages. */
    static String label(String dimension, String code) {
        return switch (dimension) {
            case "age" -> LABELS.getOrDefault(key(dimension, code), age(code));
            case "unit" -> unit(code);
            default -> LABELS.getOrDefault(key(dimension, code), code);
        };
    }

    private static String key(String dimension, String code) {
        return dimension + " " + code;
    }

    private static String age(String code) {
        var ages = AGES.matcher(code);
        if (ages.matches()) {
            return "aged %s to %s".formatted(ages.group("from"), ages.group("to"));
        }
        var age = AGE.matcher(code);
        if (!age.matches()) {
            return code;
        }
        var years = age.group("years");
        return age.group("bound") == null
                ? "aged " + years
                : age.group("bound").equals("LT") ? "under " + years : years + " and over";
    }

    private static String unit(String code) {
        var chained = CHAINED.matcher(code);
        return UnitText.of(chained.matches() ? "CP_" + chained.group("unit") : code);
    }

    /** The prices a unit is in: "constant prices of 2020" of "CLV20_MEUR"; "" if it says none. */
    static String basis(String unit) {
        var chained = CHAINED.matcher(unit);
        if (chained.matches()) {
            return "constant prices of " + (chained.group("year").compareTo("60") < 0 ? "20" : "19")
                    + chained.group("year");
        }
        return unit.startsWith("CLV_")
                ? "constant prices"
                : unit.startsWith("CP_")
                        ? "current prices"
                        : unit.startsWith("PYP_") ? "constant prices of the year before" : "";
    }
}

package org.plumbline.library.mapping.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.value.WordFile;

/**
 * What is measured, written in one text, taken apart.
 *
 * <pre>
 * "Rare earths, mine production, rare-earth-oxide equivalent, metric tons"   rare earths | mine production | t | rare-earth-oxide equivalent
 * "World mine production: Palladium"                                         palladium   | mine production |   |
 * "GDP per capita (current US$)"                                             GDP per capita |            | US dollars |
 * </pre>
 *
 * @param subject "" if the text names none beside the measure
 * @param measure "" if the text is a name and nothing else
 * @param unit "" if it names none
 * @param basis "" if it names none
 */
public record Description(String subject, String measure, String unit, String basis) {

    private static final Pattern BRACKETS = Pattern.compile("^(?<text>.*?)\\s*\\((?<unit>[^()]*)\\)$");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i).*\\b(m?ine po?r?oduction|mne production|production|reserves|resources|capacity|consumption|exports|imports|stocks|price)\\b.*");
    private static final Pattern BASIS = Pattern.compile(
            "(?i).*\\b(content|contained|equivalent|weights?|basis|usable ore|crude ore|dry tons?|excluding|including|gross)\\b.*");
    /** Said of totals, which are of the same measure all the same. */
    private static final Pattern ROUNDED = Pattern.compile("(?i) ?\\(rounded\\)");

    private static final Pattern IDLE = Pattern.compile("(?i)rounded|estimated");
    private static final Pattern UNIT_OF =
            Pattern.compile("(?i)(?<unit>(thousand |million )?(metric tons|tons|kilograms|carats))( of (?<basis>.+))?");
    private static final Pattern DATA_IN =
            Pattern.compile("\\(?Data in (?<words>.{1,200}?),? unless otherwise (specified|noted|stated)");
    private static final Pattern WORLD = Pattern.compile("(?i)^world (total )?");
    private static final List<List<String>> COUNTED = WordFile.rows(Description.class, "counted.csv");
    private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\([A-Z][A-Za-z0-9]{1,5}\\)(?=\\s)");

    /** The basis that a general note names: "(Data in metric tons, rare-earth-oxide (REO) equivalent, unless otherwise specified)". */
    public static String basisIn(String note) {
        var data = DATA_IN.matcher(note);
        return data.lookingAt() ? of("production, " + data.group("words")).basis() : "";
    }

    public static Description of(String text) {
        var plain = ROUNDED.matcher(text.replaceAll("[\\s\\u00a0]+", " "))
                .replaceAll("")
                .strip();
        return MEASURE.matcher(plain).matches() && !BRACKETS.matcher(plain).matches() ? mining(plain) : named(plain);
    }

    /** An indicator's name with its unit in brackets, behind which may stand how it was found out: "(% of labor force) (modeled estimate)". */
    private static Description named(String text) {
        var brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return new Description(text, "", counted(text), "");
        }
        var name = brackets.group("text");
        var bracketed = brackets.group("unit");
        var priced = PricedUnit.of(bracketed);
        if (priced.isPresent()) {
            var unit = priced.get().unit();
            return new Description(
                    name,
                    "",
                    UnitText.isScale(unit) ? UnitText.multiplied(unit, counted(name)) : unit,
                    priced.get().basis());
        }
        var inner = BRACKETS.matcher(name).matches() ? named(name) : new Description(name, "", "", "");
        return inner.unit.isEmpty()
                ? new Description(text, "", "", "")
                : new Description(inner.subject, "", inner.unit, joined(inner.basis, bracketed));
    }

    private static String joined(String basis, String more) {
        return basis.isEmpty() ? more : basis + ", " + more;
    }

    private static String counted(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return COUNTED.stream()
                .filter(row -> words.startsWith(row.get(0)) && !words.contains("density") && !words.contains("growth"))
                .findFirst()
                .map(row -> row.get(1))
                .orElse("");
    }

    /** Parts in any order, as the U.S. Geological Survey writes them. */
    private static Description mining(String text) {
        var parts = Arrays.stream(ABBREVIATION.matcher(text).replaceAll("").split(",\\s|:\\s|\\s-\\s?|\\s*\\.$"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !IDLE.matcher(part).matches())
                .toList();
        var reading = new Parts();
        parts.forEach(reading::add);
        return reading.described();
    }

    private static final class Parts {

        private final List<String> subjects = new ArrayList<>();
        private final List<String> bases = new ArrayList<>();
        private String measure = "";
        private String unit = "";

        void add(String part) {
            var unitOf = UNIT_OF.matcher(part);
            if (unitOf.matches()) {
                unit = UnitText.of(unitOf.group("unit"));
                if (unitOf.group("basis") != null) {
                    bases.add(unitOf.group("basis"));
                }
            } else if (measure.isEmpty() && MEASURE.matcher(part).matches()) {
                measure = WORLD.matcher(part).replaceFirst("").toLowerCase(Locale.ROOT);
            } else if (BASIS.matcher(part).matches()) {
                bases.add(part);
            } else {
                subjects.add(part.toLowerCase(Locale.ROOT));
            }
        }

        Description described() {
            return new Description(
                    String.join(", ", subjects),
                    measure,
                    unit,
                    bases.stream().distinct().collect(Collectors.joining(", ")));
        }
    }
}

package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.value.Units.Printed;

/** Reads the unit column of a publisher's table: scale words, then a unit, then what it is for each of or a share of. */
final class PrintedUnit {

    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Set<String> NO_UNIT = WordFile.words(PrintedUnit.class, "printed-units.csv", "none");

    /** "t CO2 equivalent" are tonnes of whatever gas, "t CO2 equivalent per inhabitant" tonnes for each. */
    private static final Pattern GAS = Pattern.compile(
            "(.+?)[ -](?:of )?(?:CO2|CO₂)[ -]?(?:equivalents?|eq[.]?|e)?((?: per .+)?)", Pattern.CASE_INSENSITIVE);

    /** "current US dollars", "constant 2015 US dollars": what prices they are in changes no unit. */
    private static final Pattern PRICES = Pattern.compile(
            "(?i)^(?:current|constant|nominal|chained|real)(?: prices?,?)?(?: (?:19|20)\\d\\d)? (?=\\S)");

    /** "% change on a year earlier", "percent, seasonally adjusted" */
    private static final Pattern PERCENT = Pattern.compile(
            "(?:%|per ?cent|percentage)(?:,.*| (?:change|growth|rise|increase|annual|year|y/y|yoy|on )\\b.*)",
            Pattern.CASE_INSENSITIVE);

    /** "barrels per day", "barrels a day", "EUR/MWh" */
    private static final Pattern EACH = Pattern.compile("(.*\\S)(?: per | an? |\\s*/\\s*)(\\S.*)");

    /** "1 000 t", "1,000 persons" */
    private static final Pattern THOUSAND = Pattern.compile("^1[ ,.\u00a0]000(?: 000)?(?= )");

    /** Plurals without an s. */
    private static final Set<String> COLLECTIVES = WordFile.words(PrintedUnit.class, "printed-units.csv", "collective");

    private final Units units;

    PrintedUnit(Units units) {
        this.units = units;
    }

    private static Map<String, BigDecimal> scales() {
        return WordFile.rows(Units.class, "scales.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));
    }

    Optional<Printed> read(String text) {
        List<String> words = List.of(plain(text).split("\\s+"));
        BigDecimal scale = BigDecimal.ONE;
        int i = 0;
        while (i < words.size() && isScale(words, i)) {
            scale = scale.multiply(SCALES.get(words.get(i).toLowerCase(Locale.ROOT)));
            i++;
        }
        BigDecimal read = scale;
        int rest = i < words.size() && words.get(i).equals("of") ? i + 1 : i;
        return unit(String.join(" ", words.subList(rest, words.size())))
                .map(unit -> new Printed(read, unit))
                .or(() -> scaleLast(words));
    }

    /** "US$ million", "EUR billion" */
    private Optional<Printed> scaleLast(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && isScale(words, last)
                ? units.written(String.join(" ", words.subList(0, last)))
                        .map(unit -> new Printed(SCALES.get(words.get(last).toLowerCase(Locale.ROOT)), unit))
                : Optional.empty();
    }

    private static String plain(String text) {
        String words = PRICES.matcher(withoutBrackets(text).strip()).replaceFirst("");
        return THOUSAND.matcher(words).replaceFirst(match -> match.group().length() > 5 ? "million" : "thousand");
    }

    /** "1" alone is a bare number, "1000 t" a scale. */
    private static boolean isScale(List<String> words, int i) {
        return SCALES.containsKey(words.get(i).toLowerCase(Locale.ROOT));
    }

    private static String withoutBrackets(String text) {
        int open = text.indexOf('(');
        return open <= 0 ? text : text.substring(0, open);
    }

    private Optional<Unit> unit(String text) {
        if (NO_UNIT.contains(text)) {
            return Optional.of(Unit.ONE);
        }
        if (text.startsWith("per ")) {
            return each(text.substring(4).strip()).map(Unit.ONE::per);
        }
        if (PERCENT.matcher(text).matches()) {
            return units.written("percent");
        }
        Matcher gas = GAS.matcher(text);
        if (gas.matches()) {
            return unit(gas.group(1) + gas.group(2));
        }
        Optional<Unit> whole = units.written(text);
        return whole.isPresent() ? whole : rate(text).or(() -> share(text)).or(() -> counted(text));
    }

    private Optional<Unit> rate(String text) {
        Matcher each = EACH.matcher(text);
        return each.matches()
                ? unit(each.group(1)).flatMap(one -> each(each.group(2)).map(one::per))
                : Optional.empty();
    }

    private Optional<Unit> each(String text) {
        return units.written(text).or(() -> text.isEmpty() ? Optional.empty() : Optional.of(Unit.counted(text)));
    }

    /** "percent of apparent consumption" is percent, "t of contained metal" a metric ton. */
    private Optional<Unit> share(String text) {
        int of = text.indexOf(" of ");
        return of <= 0 ? Optional.empty() : units.written(text.substring(0, of).strip());
    }

    private static Optional<Unit> counted(String text) {
        boolean plural = text.endsWith("s") && !text.endsWith("ss") && text.length() > 3
                || COLLECTIVES.contains(
                        text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return plural ? Optional.of(Unit.counted(text.substring(text.lastIndexOf(' ') + 1))) : Optional.empty();
    }
}

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
    private static final Set<String> NO_UNIT = Set.of("", "1", "count", "number", "units", "unit", "index", "ratio");

    /** "t CO2 equivalent" are tonnes of whatever gas, "t CO2 equivalent per inhabitant" tonnes for each. */
    private static final Pattern GAS = Pattern.compile(
            "(.+?)[ -](?:of )?(?:CO2|CO₂)[ -]?(?:equivalents?|eq[.]?|e)?((?: per .+)?)", Pattern.CASE_INSENSITIVE);

    private final Units units;

    PrintedUnit(Units units) {
        this.units = units;
    }

    private static Map<String, BigDecimal> scales() {
        return WordFile.rows(Units.class, "scales.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));
    }

    Optional<Printed> read(String text) {
        List<String> words = List.of(withoutBrackets(text).strip().split("\\s+"));
        BigDecimal scale = BigDecimal.ONE;
        int i = 0;
        while (i < words.size() && isScale(words, i)) {
            scale = scale.multiply(SCALES.get(words.get(i).toLowerCase(Locale.ROOT)));
            i++;
        }
        BigDecimal read = scale;
        int rest = i < words.size() && words.get(i).equals("of") ? i + 1 : i;
        return unit(String.join(" ", words.subList(rest, words.size()))).map(unit -> new Printed(read, unit));
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
        Matcher gas = GAS.matcher(text);
        if (gas.matches()) {
            return unit(gas.group(1) + gas.group(2));
        }
        Optional<Unit> whole = units.written(text);
        return whole.isPresent() ? whole : rate(text).or(() -> share(text)).or(() -> counted(text));
    }

    private Optional<Unit> rate(String text) {
        int slash = Math.max(text.lastIndexOf(" per "), text.lastIndexOf('/'));
        if (slash <= 0) {
            return Optional.empty();
        }
        String below = text.substring(slash).replaceFirst("^( per |/)", "").strip();
        return unit(text.substring(0, slash).strip()).flatMap(one -> each(below).map(one::per));
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
        boolean plural = text.endsWith("s") && !text.endsWith("ss") && text.length() > 3;
        return plural ? Optional.of(Unit.counted(text.substring(text.lastIndexOf(' ') + 1))) : Optional.empty();
    }
}

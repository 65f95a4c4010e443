package org.plumbline.library.layout.proposal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.UnitText;

/** What a column of an unknown table probably holds, by its name and its cells. */
final class ColumnGuess {

    private static final Map<String, Use> WORDS = new HashMap<>();
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<year>(19|20)\\d{2}([-/](Q[1-4]|\\d{2}))?)(?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[](?<unit>[^()\\[\\]]+)[)\\]]");
    private static final Pattern SUFFIX = Pattern.compile("[_ ,](in )?(?<unit>[A-Za-z$€£%]+)$");
    private static final Pattern ESTIMATED = Pattern.compile("(?i)(^|[ _(])(est\\.?|estimated?|e|\\(e\\))([ _)]|$)");

    static {
        WordFile.rows(ColumnGuess.class, "column-names.csv")
                .forEach(row -> WORDS.put(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    private ColumnGuess() {}

    static ColumnUse of(String name, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return new ColumnUse(name, Use.IGNORED);
        }
        var named = named(name);
        if (Numerals.arePeriods(cells) && (named.isEmpty() || named.get() == Use.PERIOD) && !Numerals.isPeriod(name)) {
            return new ColumnUse(name, Use.PERIOD);
        }
        if (Numerals.areFigures(cells)
                && named.filter(use -> use != Use.MEASURE && use != Use.SUBJECT).isEmpty()) {
            return figure(name);
        }
        return new ColumnUse(name, named.orElse(Use.IGNORED));
    }

    /** The first word of the name that says what it is; a year or a unit is none. */
    private static Optional<Use> named(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d#]+")).stream()
                .filter(WORDS::containsKey)
                .findFirst()
                .map(WORDS::get);
    }

    /** "Production 2023 (kt)": the measure, the period, the unit. */
    private static ColumnUse figure(String name) {
        var said = new EnumMap<Field, String>(Field.class);
        var whole = PeriodText.of(name);
        if (whole.isPeriod() && !whole.estimated()) {
            said.put(Field.PERIOD, whole.period());
            return new ColumnUse(name, Use.FIGURE, said);
        }
        var rest = name;
        var year = YEAR.matcher(rest);
        if (year.find()) {
            said.put(Field.PERIOD, year.group("year"));
            rest = rest.replace(year.group(), " ");
        }
        if (ESTIMATED.matcher(rest).find()) {
            said.put(Field.STATUS, "estimated");
            rest = ESTIMATED.matcher(rest).replaceAll(" ");
        }
        rest = unit(rest, said);
        said.put(
                Field.MEASURE,
                rest.replace('_', ' ')
                        .replaceAll("[\\s,;:/-]+$|^[\\s,;:/-]+", "")
                        .replaceAll("\\s+", " "));
        return new ColumnUse(name, Use.FIGURE, said);
    }

    private static String unit(String text, Map<Field, String> said) {
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (UnitText.isUnit(brackets.group("unit").strip())) {
                said.put(Field.UNIT, UnitText.of(brackets.group("unit")));
                return text.replace(brackets.group(), " ");
            }
        }
        var suffix = SUFFIX.matcher(text.stripTrailing().replaceAll("_+$", ""));
        if (suffix.find() && UnitText.known(suffix.group("unit")).isPresent()) {
            said.put(Field.UNIT, UnitText.of(suffix.group("unit")));
            return text.substring(0, suffix.start());
        }
        return text;
    }
}

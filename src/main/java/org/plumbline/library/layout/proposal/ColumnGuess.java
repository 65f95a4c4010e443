package org.plumbline.library.layout.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.Description;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.PricedUnit;
import org.plumbline.library.mapping.cell.UnitText;

/** What a column of an unknown table probably holds, by its name and its cells. */
final class ColumnGuess {

    private static final Set<Use> MAY_BE_FIGURES = Set.of(Use.FIGURE, Use.MEASURE, Use.SUBJECT);
    private static final int LONGEST_NOTE = 300;
    private static final Pattern PERIOD = Pattern.compile(
            "(?<!\\d)(?<period>\\d{2}\\.\\d{2}\\.(19|20)\\d{2}|(19|20)\\d{2}([-/](Q[1-4]|\\d{2}))?)(?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[](?<unit>[^()\\[\\]]+)[)\\]]");
    private static final Pattern SUFFIX = Pattern.compile("[_ ,](in )?(?<unit>[A-Za-z$€£%]+)$");
    private static final Pattern PERCENT = Pattern.compile("(^|\\s)%(\\s|$)");
    private static final Pattern ESTIMATED = Pattern.compile("(?i)(^|[ _(])(est\\.?|estimated?|e|\\(e\\))([ _)]|$)");

    private ColumnGuess() {}

    static ColumnUse of(String name, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return new ColumnUse(name, Use.IGNORED);
        }
        if (isUnnamed(name)) {
            return unnamed(name, cells);
        }
        var named = ColumnName.of(name).use();
        if (Numerals.arePeriods(cells) && (named.isEmpty() || named.get() == Use.PERIOD) && !Numerals.isPeriod(name)) {
            return new ColumnUse(name, Use.PERIOD);
        }
        boolean mayBeFigures = named.isEmpty()
                || MAY_BE_FIGURES.contains(named.get())
                || named.get() == Use.PERIOD && PERIOD.matcher(name).find();
        if (mayBeFigures && Numerals.areFigures(cells)) {
            return figure(name);
        }
        return new ColumnUse(name, named.map(use -> text(use, cells)).orElse(Use.IGNORED));
    }

    private static boolean isUnnamed(String name) {
        return name.startsWith(Heading.UNNAMED);
    }

    /** A column without a name holds figures, or a unit in each cell, or what stands beside it tells. */
    private static ColumnUse unnamed(String name, List<String> cells) {
        if (Numerals.arePeriods(cells)) {
            return new ColumnUse(name, Use.PERIOD);
        }
        if (Numerals.areFigures(cells)) {
            return new ColumnUse(name, Use.FIGURE);
        }
        boolean units = cells.stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> UnitText.known(cell.strip()).isPresent());
        return new ColumnUse(name, units ? Use.UNIT : Use.IGNORED);
    }

    /** A measure that says its unit, "Life expectancy (years)", describes all that is measured. */
    private static Use text(Use named, List<String> cells) {
        boolean saysUnit = named == Use.MEASURE
                && cells.stream().anyMatch(cell -> !Description.of(cell).unit().isEmpty());
        if (named == Use.NOTE && areArticles(cells)) {
            return Use.IGNORED;
        }
        return named == Use.FIGURE ? Use.IGNORED : saysUnit ? Use.DESCRIPTION : named;
    }

    /** Too long to stand beside each figure of the row. */
    private static boolean areArticles(List<String> cells) {
        return cells.stream().mapToInt(String::length).average().orElse(0) > LONGEST_NOTE;
    }

    /** "Production 2023 (kt)": the measure, the period, the unit. */
    private static ColumnUse figure(String name) {
        var said = new EnumMap<Field, String>(Field.class);
        var rest = unit(status(period(name, said), said), said);
        var words = ColumnName.of(rest);
        boolean isMeasure = !words.saysOnly(Use.PERIOD) && !words.saysOnly(Use.FIGURE);
        said.put(Field.MEASURE, isMeasure ? tidy(rest) : "");
        return new ColumnUse(name, Use.FIGURE, said);
    }

    private static String period(String name, Map<Field, String> said) {
        var whole = PeriodText.of(name);
        if (whole.isPeriod() && !whole.estimated()) {
            said.put(Field.PERIOD, whole.period());
            return "";
        }
        var period = PERIOD.matcher(name);
        if (!period.find()) {
            return name;
        }
        said.put(Field.PERIOD, PeriodText.of(period.group("period")).period());
        return name.replace(period.group(), " ");
    }

    private static String status(String name, Map<Field, String> said) {
        var estimated = ESTIMATED.matcher(name);
        if (estimated.find()) {
            said.put(Field.STATUS, "estimated");
        }
        return estimated.replaceAll(" ");
    }

    private static String tidy(String name) {
        return name.replace('_', ' ')
                .replaceAll("[\\s,;:/-]+$|^[\\s,;:/-]+", "")
                .replaceAll("\\s+", " ");
    }

    private static String unit(String text, Map<Field, String> said) {
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            var priced = PricedUnit.of(brackets.group("unit").strip());
            if (priced.isPresent()) {
                said.put(Field.UNIT, priced.get().unit());
                said.put(Field.BASIS, priced.get().basis());
                return text.replace(brackets.group(), " ");
            }
        }
        var suffix = SUFFIX.matcher(text.stripTrailing().replaceAll("_+$", ""));
        if (suffix.find() && UnitText.known(suffix.group("unit")).isPresent()) {
            said.put(Field.UNIT, UnitText.of(suffix.group("unit")));
            return text.substring(0, suffix.start());
        }
        if (PERCENT.matcher(text).find()) {
            said.put(Field.UNIT, "percent");
        }
        return text;
    }
}

package org.plumbline.library.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.library.mapping.cell.EntityText;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;

/** The rows under a header, each with its texts; and the lines between and below them that are none: headings, footnotes. */
final class TableRows {

    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?i)(sources?|notes?|data from|last updated|footnotes?|legend|quellen?|anmerkung(en)?|hinweis|stand|fuentes?|notas?)\\b.*|©.*|_{3,}|[*†‡¹²³(].*|\\d{1,2}[.)/]? .*");
    private static final Pattern DATED = Pattern.compile(" .*\\b(19|20)\\d{2}\\b");
    private static final int LONGEST_NAME = 120;
    private static final List<Use> HEADINGS = List.of(Use.ENTITY, Use.SUBJECT, Use.MEASURE, Use.DESCRIPTION, Use.UNIT);

    private final Table table;
    private final Mapping mapping;
    private final ColumnPlan plan;
    private final boolean inherits;

    TableRows(Table table, Mapping mapping, ColumnPlan plan) {
        this.table = table;
        this.mapping = mapping;
        this.plan = plan;
        this.inherits = !mapping.isRecognised() && !plan.has(Use.CODE);
    }

    /** Goes through the table once, keeping no row. */
    void each(BiConsumer<TableRow, Map<Use, String>> data, Consumer<TableRow> passed) {
        var above = new EnumMap<Use, String>(Use.class);
        try (var rows = table.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (isUnderHeader(row) && isNone(row)) {
                    passed.accept(row);
                } else if (isUnderHeader(row)) {
                    data.accept(row, said(row, above));
                }
            }
        }
    }

    private boolean isUnderHeader(TableRow row) {
        return row.number() >= mapping.headerRow() + mapping.headerRows() && !row.isBlank();
    }

    /** Whether this is a line of the page and no row of the table. */
    private boolean isNone(TableRow row) {
        if (plan.hasFigure(row) && !row.cell(0).startsWith("©")) {
            return false;
        }
        var printed = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return printed.size() <= 2
                && (FOOTNOTE.matcher(printed.get(0).strip()).matches()
                        || printed.size() == 1 && (isSentence(printed.get(0)) || isHeading(row, printed.get(0)))
                        || isWithoutPeriod(row));
    }

    /** What is too long for a name, or is dated: "World Economic Outlook Database, April 2024". */
    private static boolean isSentence(String text) {
        return text.length() > LONGEST_NAME || DATED.matcher(text).find();
    }

    /** "Africa" over the countries of Africa: a name alone, of no country, in a column of names. */
    private boolean isHeading(TableRow row, String name) {
        return plan.text(row, Use.ENTITY).equals(name.strip()) && !EntityText.isCountry(name);
    }

    /** In a table with a column of periods, a row that has none there. */
    private boolean isWithoutPeriod(TableRow row) {
        return plan.has(Use.PERIOD)
                && !PeriodText.of(plan.text(row, Use.PERIOD)).isPeriod();
    }

    /**
     * The texts of a row. One that is empty under a merged cell is that of the row above, as long as another text stands in it; in a
     * publisher's own table, and in one with codes, nothing is merged.
     */
    private Map<Use, String> said(TableRow row, Map<Use, String> above) {
        var said = new EnumMap<Use, String>(Use.class);
        plan.uses().forEach(use -> said.put(use, plan.text(row, use)));
        boolean begun = said.entrySet().stream()
                .anyMatch(
                        entry -> entry.getKey() != Use.CODE && !entry.getValue().isEmpty());
        for (var use : HEADINGS) {
            if (begun && inherits && said.getOrDefault(use, "x").isEmpty()) {
                said.put(use, above.getOrDefault(use, ""));
            }
        }
        above.putAll(said);
        return said;
    }
}

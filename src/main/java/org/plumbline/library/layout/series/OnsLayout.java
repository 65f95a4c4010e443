package org.plumbline.library.layout.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.layout.Layout;
import org.plumbline.library.layout.Recognition;
import org.plumbline.library.layout.Sample;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Mapping;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.ChangedTable;
import org.plumbline.library.table.TableRow;

/**
 * The UK's Office for National Statistics: a series a column, its title in the first row, what is known of it in the rows below, then
 * its years, its quarters and its months. Whom a series is about its title says, or nobody.
 *
 * <pre>{@code
 * Title            , CPI ANNUAL RATE 00: ALL ITEMS 2015=100
 * CDID             , D7G7
 * PreUnit          ,
 * Unit             , %
 * Release date     , 16-07-2025
 * 2024             , 2.5
 * 2025 JUN         , 3.6
 * }</pre>
 */
public final class OnsLayout implements Layout {

    private static final int LONGEST_HEAD = 12;
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{2})-(?<month>\\d{2})-(?<year>\\d{4})");
    private static final Pattern BASE = Pattern.compile("\\b(?<year>\\d{4}) ?= ?100\\b");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(UK|United Kingdom|Great Britain|GB|England and Wales|England|Wales|Scotland|Northern Ireland)\\b");

    @Override
    public Optional<Recognition> recognise(Sample sample) {
        var head = head(sample);
        return head.containsKey("title") && head.containsKey("cdid") && head.containsKey("release date")
                ? Optional.of(read(sample, head))
                : Optional.empty();
    }

    /** The rows before the first period, by what stands in their first cell. */
    private static Map<String, TableRow> head(Sample sample) {
        var head = new LinkedHashMap<String, TableRow>();
        for (var row : sample.rows()) {
            if (row.number() > LONGEST_HEAD || PeriodText.of(row.cell(0)).isPeriod()) {
                break;
            }
            head.putIfAbsent(row.cell(0).strip().toLowerCase(Locale.ROOT), row);
        }
        return head;
    }

    private static Recognition read(Sample sample, Map<String, TableRow> head) {
        var titles = head.get("title");
        var names = sample.heading(titles).names();
        var columns = new ArrayList<ColumnUse>();
        columns.add(new ColumnUse(names.get(0), Use.PERIOD));
        for (int place = 1; place < names.size(); place++) {
            columns.add(new ColumnUse(names.get(place), Use.FIGURE, figure(head, place)));
        }
        int last = head.values().stream().mapToInt(TableRow::number).max().orElseThrow();
        var table = new ChangedTable(
                sample.table(),
                row -> row.number() > titles.number() && row.number() <= last
                        ? TableRow.of(row.number(), List.of())
                        : row);
        return Recognition.of(
                table, Mapping.of("ONS time series", titles.number(), said(sample, head, names.size() == 2), columns));
    }

    private static Map<Field, String> figure(Map<String, TableRow> head, int place) {
        var said = new EnumMap<Field, String>(Field.class);
        var title = head.get("title").cell(place).strip();
        var sign = cell(head, "preunit", place) + cell(head, "unit", place);
        var measure = title.endsWith(" " + sign)
                ? title.substring(0, title.length() - sign.length()).replaceFirst("[:\\s]+$", "")
                : title;
        said.put(Field.SUBJECT, measure);
        said.put(Field.MEASURE, measure);
        said.put(Field.UNIT, unit(sign, title));
        var about = PLACE.matcher(title);
        said.put(Field.ENTITY, about.find() ? about.group() : "");
        return said;
    }

    private static String cell(Map<String, TableRow> head, String key, int place) {
        return Optional.ofNullable(head.get(key))
                .map(row -> row.cell(place).strip())
                .orElse("");
    }

    /** "£" before "m" is million pounds sterling; an index says its base in the title. */
    private static String unit(String unit, String title) {
        if (unit.toLowerCase(Locale.ROOT).startsWith("index")) {
            var base = BASE.matcher(title);
            return base.find() ? "index (%s = 100)".formatted(base.group("year")) : "index";
        }
        return UnitText.isScale(unit)
                ? UnitText.multiplied(unit, "")
                : UnitText.of(unit.equals("%") ? "percent" : unit);
    }

    private static Map<Field, String> said(Sample sample, Map<String, TableRow> head, boolean alone) {
        var said = new EnumMap<Field, String>(Field.class);
        said.put(Field.SOURCE, "Office for National Statistics");
        said.put(Field.SOURCE_ALIASES, "ONS");
        var file = sample.name().replaceFirst("\\.\\w+$", "");
        said.put(
                Field.EDITION,
                alone ? "%s (%s)".formatted(cell(head, "title", 1), cell(head, "cdid", 1)) : "ONS data set " + file);
        var day = DAY.matcher(cell(head, "release date", 1));
        if (day.matches()) {
            said.put(Field.PUBLISHED_ON, day.group("year") + "-" + day.group("month") + "-" + day.group("day"));
        }
        return said;
    }
}

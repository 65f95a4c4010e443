package org.plumbline.library.layout.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.TableRow;

/** What the lines above a table, and those below it, say of all of it: a title, a unit, a source, a day. */
final class Preamble {

    private static final Pattern UNIT = Pattern.compile(
            "(?i)^\\(?(units?|einheit|unité)?\\s*(:|=|in)\\s*(?<unit>[^(),;]{1,60}?)\\)?$|[(\\[](in )?(?<bracketed>[^()\\[\\]]{1,60})[)\\]]");
    private static final Pattern SOURCE =
            Pattern.compile("(?i)^(data )?(source|quelle|publisher)s?\\s*:\\s*(?<source>.{2,200})$");
    private static final Pattern DAY = Pattern.compile(
            "(?i)(published|released|publication|last updated?|updated|stand|as of)\\D{0,12}(?<day>\\d{4}-\\d{2}-\\d{2})");

    private Preamble() {}

    static Map<Field, String> of(List<TableRow> rows, HeaderGuess header) {
        var said = new EnumMap<Field, String>(Field.class);
        for (var row : rows) {
            boolean above = row.number() < header.row();
            if (above || !hasFigures(row)) {
                read(row, above, said);
            }
        }
        return said;
    }

    private static boolean hasFigures(TableRow row) {
        return row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank() && Numerals.isFigure(cell));
    }

    private static void read(TableRow row, boolean above, Map<Field, String> said) {
        var line = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        var source = SOURCE.matcher(line);
        if (source.find()) {
            said.putIfAbsent(
                    Field.SOURCE,
                    source.group("source").replaceFirst("[.,;].*$", "").strip());
        }
        var day = DAY.matcher(line);
        if (day.find()) {
            said.putIfAbsent(Field.PUBLISHED_ON, day.group("day"));
        }
        if (above && !line.isEmpty()) {
            unit(line, said);
            if (!source.reset().find() && line.length() < 200) {
                said.putIfAbsent(Field.EDITION, line);
            }
        }
    }

    private static void unit(String line, Map<Field, String> said) {
        var unit = UNIT.matcher(line);
        while (unit.find()) {
            var text = unit.group("unit") == null ? unit.group("bracketed") : unit.group("unit");
            if (UnitText.isUnit(text.strip())) {
                said.putIfAbsent(Field.UNIT, UnitText.of(text));
            }
        }
    }
}

package org.plumbline.library.layout.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.cell.UnitText;
import org.plumbline.library.table.TableRow;

/** What the lines above a table, and those below it, say of all of it: a title, a unit, a source, a day. */
final class Preamble {

    private static final Pattern UNIT = Pattern.compile(
            "(?i)^\\(?(units?|einheit|unité)?\\s*(:|=|in)\\s*(?<unit>[^(),;]{1,60}?)\\)?$|[(\\[](in )?(?<bracketed>[^()\\[\\]]{1,60})[)\\]]");
    /** "Military expenditure in US$ millions at current prices": only what has a sign or a scale, or "Deaths in prisons" had one. */
    private static final Pattern TITLED = Pattern.compile(
            "(?i).*\\bin (?<unit>[^,()]*([$£€%]|thousand|million|billion|percent)[^,()]*?)( at (?<prices>current prices|constant (\\d{4} )?prices))?$");

    private static final Pattern SOURCE =
            Pattern.compile("(?i)^(data )?(source|quelle|publisher)s?\\s*:\\s*(?<source>.{2,200})$");
    private static final Pattern DAY = Pattern.compile(
            "(?i)(published|released|publication|last updated?|updated|stand|as of)\\D{0,12}(?<day>\\d{4}-\\d{2}-\\d{2})");

    /** "1982-84=100", which an index is of. */
    private static final Pattern BASE = Pattern.compile("^(\\S+?)\\s*=\\s*100$");

    private static final int LONGEST_TITLE = 200;

    private static final Map<String, Field> KEYS = WordFile.rows(Preamble.class, "preamble-keys.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get(0), row -> Field.ofColumn(row.get(1)).orElseThrow()));

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
        var cells = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .toList();
        var line = String.join(", ", cells);
        var source = SOURCE.matcher(line);
        if (source.find()) {
            said.putIfAbsent(Field.SOURCE, name(source.group("source")));
        }
        var day = DAY.matcher(line);
        if (day.find()) {
            said.putIfAbsent(Field.PUBLISHED_ON, day.group("day"));
        }
        var publisher = Publisher.naming(line);
        publisher.ifPresent(known -> publisher(known, line, said));
        if (above && !line.isEmpty()) {
            unit(line, said);
            boolean isTitle = !source.reset().find() && publisher.isEmpty() && !key(cells, said);
            if (line.length() < LONGEST_TITLE) {
                titled(line, said);
                if (isTitle) {
                    said.putIfAbsent(Field.EDITION, line);
                }
            }
        }
    }

    /** Up to the first comma or the end of the sentence: the point of "U.S." ends none. */
    private static String name(String source) {
        return source.replaceFirst("[,;].*$|(?<=\\p{L}{2})\\..*$", "").strip();
    }

    private static void publisher(Publisher known, String line, Map<Field, String> said) {
        known.said().forEach(said::putIfAbsent);
        if (!known.edition(line).isEmpty()) {
            said.putIfAbsent(Field.EDITION, known.edition(line));
        }
    }

    /** "Area:" with "U.S. city average" in the next cell. */
    private static boolean key(List<String> cells, Map<Field, String> said) {
        var key = cells.get(0).replaceFirst(":$", "").toLowerCase(Locale.ROOT);
        boolean isKey =
                cells.size() == 2 && (KEYS.containsKey(key) || cells.get(0).endsWith(":"));
        if (cells.size() == 2 && KEYS.containsKey(key)) {
            said.putIfAbsent(KEYS.get(key), BASE.matcher(cells.get(1)).replaceFirst("index ($1 = 100)"));
        }
        return isKey;
    }

    private static void titled(String line, Map<Field, String> said) {
        var titled = TITLED.matcher(line);
        if (titled.matches() && UnitText.isUnit(titled.group("unit").strip())) {
            said.putIfAbsent(Field.UNIT, UnitText.of(titled.group("unit")));
            if (titled.group("prices") != null) {
                said.putIfAbsent(Field.BASIS, titled.group("prices"));
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

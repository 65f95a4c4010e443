package org.plumbline.library.layout.usgs;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.mapping.cell.UnitText;

/**
 * The header of a column in a USGS world table: "Prod_t_est_2023", "Prod_notes", "Reserves_ore_kt", "Cap_kt_2022",
 * "PROD_EST_ 2024". Stock and capacity columns without a year are those of the newest year.
 */
final class UsgsHeader {

    private static final Pattern COLUMN = Pattern.compile(
            "(?i)(year-?end_)?(?<what>prod|production|reserves?|cap|capacity)(?<words>(_[a-z0-9]+)*?)(?<est>_est)?_?\\s*(?<year>20\\d\\d)?(_est)?");
    private static final Pattern NOTES =
            Pattern.compile("(?i)(prod|production|reserves?|cap|capacity)?(_\\w+?)?_?notes?");

    private UsgsHeader() {}

    static boolean isFigure(String header) {
        return COLUMN.matcher(header.strip()).matches() && !isNote(header);
    }

    static boolean isNote(String header) {
        return NOTES.matcher(header.strip()).matches();
    }

    /** @param dataYear the year that a column without one is about */
    static ColumnUse use(String header, int dataYear) {
        var column = COLUMN.matcher(header.strip());
        if (!column.matches()) {
            throw new IllegalArgumentException(header);
        }
        var said = new EnumMap<Field, String>(Field.class);
        var what = column.group("what").toLowerCase(Locale.ROOT);
        said.put(Field.MEASURE, what.startsWith("res") ? "reserves" : what.startsWith("cap") ? "capacity" : "");
        said.put(Field.PERIOD, column.group("year") == null ? String.valueOf(dataYear) : column.group("year"));
        said.put(Field.STATUS, column.group("est") == null ? "" : "estimated");
        words(column.group("words"), said);
        return new ColumnUse(header, Use.FIGURE, said);
    }

    /** The last word is the unit; what stands before it says of what: "Reserves_ore_K2O_equiv_kt". */
    private static void words(String words, Map<Field, String> said) {
        var plain = words.replaceFirst("(?i)_est$", "");
        var unit = plain.substring(plain.lastIndexOf('_') + 1);
        if (plain.toLowerCase(Locale.ROOT).contains("_est")) {
            said.put(Field.STATUS, "estimated");
        }
        if (UnitText.known(unit).isPresent()) {
            said.put(Field.UNIT, UnitText.of(unit));
            basis(plain.substring(0, Math.max(plain.lastIndexOf('_'), 0)), said);
        }
    }

    private static void basis(String words, Map<Field, String> said) {
        var basis =
                words.replaceAll("(?i)_est\\b", "").replace('_', ' ').strip().replace("equiv", "equivalent");
        if (!basis.isEmpty()) {
            said.put(Field.BASIS, basis);
        }
    }
}

package org.plumbline.library.layout.publisher;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.engine.value.WordFile;
import org.plumbline.library.mapping.ColumnUse;
import org.plumbline.library.mapping.Heading;
import org.plumbline.library.mapping.Use;

/**
 * The columns of SDMX-CSV, each by its identifier: "REF_AREA", "geo", "freq: Time frequency". Where names are asked for, a column of
 * them follows that of the codes, and counts in its stead.
 */
record SdmxColumns(Heading heading) {

    private static final Map<String, Use> USES = new HashMap<>();
    /** Said by names where there are names. */
    private static final Set<Use> NAMED = Set.of(Use.MEASURE, Use.UNIT);

    static {
        WordFile.rows(SdmxColumns.class, "sdmx-columns.csv")
                .forEach(row -> USES.put(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    static String id(String cell) {
        var id = cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : cell;
        return id.strip().toUpperCase(Locale.ROOT);
    }

    List<ColumnUse> uses() {
        return heading.names().stream()
                .map(name -> new ColumnUse(name, hasTitles() ? titled(name) : use(name)))
                .toList();
    }

    /** Whether "geo: Geopolitical entity (reporting)" stands over "FR: France". */
    boolean areLabelled() {
        return heading.names().stream().anyMatch(name -> name.contains(": ") && byId(name) == Use.CODE);
    }

    /** Banks title each series, and their codes need not be read. */
    private boolean hasTitles() {
        return heading.names().contains("TITLE") && heading.names().contains("TITLE_COMPL");
    }

    private Use titled(String name) {
        return switch (name) {
            case "TITLE" -> Use.SUBJECT;
            case "TITLE_COMPL" -> Use.MEASURE;
            default -> use(name) == Use.MEASURE ? Use.IGNORED : use(name);
        };
    }

    private Use use(String name) {
        if (isLabel(name)) {
            return labelUse(before(name));
        }
        if (!isIdentifier(name)) {
            return Use.IGNORED;
        }
        return hasLabel(name) && NAMED.contains(byId(name)) ? Use.IGNORED : byId(name);
    }

    private static Use byId(String name) {
        return USES.getOrDefault(id(name), Use.MEASURE);
    }

    private static Use labelUse(String code) {
        var use = byId(code);
        return use == Use.CODE ? Use.ENTITY : NAMED.contains(use) ? use : Use.IGNORED;
    }

    /** Names of dimensions are written in capitals; Eurostat's in small letters, without blanks. */
    private static boolean isIdentifier(String name) {
        return name.contains(":") || name.matches("[A-Z0-9_]+|[a-z0-9_]+|LAST UPDATE");
    }

    private boolean isLabel(String name) {
        return heading.place(name) > 0 && !isIdentifier(name) && isIdentifier(before(name));
    }

    private String before(String name) {
        return heading.names().get(heading.place(name) - 1);
    }

    private boolean hasLabel(String name) {
        int next = heading.place(name) + 1;
        return next < heading.names().size() && isLabel(heading.names().get(next));
    }
}

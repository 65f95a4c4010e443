package org.plumbline.library;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.library.format.Field;

/**
 * A figure as a program enters it. What is left out is blank; limits and words are those of {@link Field}.
 *
 * @param publishedOn may be left out for an edition that is known
 * @param value as printed: ">90,000,000", "NA"
 */
record FigureBody(
        String source,
        List<String> aliases,
        String edition,
        LocalDate publishedOn,
        String url,
        String subject,
        String measure,
        String unit,
        String basis,
        String definition,
        String period,
        String entity,
        String role,
        String value,
        String status,
        String note) {

    Map<Field, String> cells() {
        var cells = new EnumMap<Field, String>(Field.class);
        put(cells, Field.SOURCE, source);
        put(cells, Field.SOURCE_ALIASES, aliases == null ? null : String.join(";", aliases));
        put(cells, Field.EDITION, edition);
        put(cells, Field.PUBLISHED_ON, publishedOn);
        put(cells, Field.URL, url);
        put(cells, Field.SUBJECT, subject);
        put(cells, Field.MEASURE, measure);
        put(cells, Field.UNIT, unit);
        put(cells, Field.BASIS, basis);
        put(cells, Field.DEFINITION, definition);
        put(cells, Field.PERIOD, period);
        put(cells, Field.ENTITY, entity);
        put(cells, Field.ROLE, role);
        put(cells, Field.VALUE, value);
        put(cells, Field.STATUS, status);
        put(cells, Field.NOTE, note);
        return cells;
    }

    private static void put(Map<Field, String> cells, Field field, Object content) {
        cells.put(field, content == null ? "" : content.toString());
    }
}

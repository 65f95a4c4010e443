package org.plumbline.library.mapping;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.library.format.Field;

/**
 * What a mapping says of one column.
 *
 * @param column its name, as {@link Heading} gives it
 * @param said what the header says of all its figures: the unit of "Prod_t_2024", its year; for figures only
 */
public record ColumnUse(String column, Use use, Map<Field, String> said) {

    public ColumnUse {
        var kept = new EnumMap<Field, String>(Field.class);
        said.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text.strip());
            }
        });
        said = Map.copyOf(kept);
    }

    public ColumnUse(String column, Use use) {
        this(column, use, Map.of());
    }

    /** What is said of this field; "" if nothing. */
    public String said(Field field) {
        return said.getOrDefault(field, "");
    }

    public ColumnUse saying(Field field, String text) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(said);
        more.put(field, text);
        return new ColumnUse(column, use, more);
    }
}

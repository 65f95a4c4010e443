package org.plumbline.library.mapping;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.library.format.Field;

/** What the cells of a column are. */
public enum Use {
    IGNORED("passed over"),
    FIGURE("figures"),
    ENTITY("what the figure is about"),
    CODE("code of the country or area"),
    DESCRIPTION("what is measured, in one text"),
    SUBJECT("subject"),
    MEASURE("measure"),
    UNIT("unit"),
    MULTIPLIER("power of ten of the unit"),
    BASIS("basis"),
    DEFINITION("definition"),
    PERIOD("period"),
    ROLE("total or aggregate"),
    STATUS("status of the figure"),
    ESTIMATED_AFTER("last year that is no estimate"),
    NOTE("note on the figures"),
    PLACE("page or cell"),
    SOURCE("source"),
    SOURCE_ALIASES("further names of the source"),
    EDITION("edition"),
    PUBLISHED_ON("day of publication"),
    URL("web address");

    private final String words;

    Use(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The field that its text fills as it stands; empty where it is read first. */
    Optional<Field> field() {
        return switch (this) {
            case SUBJECT,
                    MEASURE,
                    UNIT,
                    BASIS,
                    DEFINITION,
                    PERIOD,
                    SOURCE,
                    SOURCE_ALIASES,
                    EDITION,
                    PUBLISHED_ON,
                    URL,
                    PLACE -> Optional.of(Field.valueOf(name()));
            default -> Optional.empty();
        };
    }

    /** The use that fills this field. */
    public static Use of(Field field) {
        return field == Field.VALUE ? FIGURE : valueOf(field.name());
    }

    /** As mappings are written: "figure". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.plumbline.library.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said of one figure. Each is a column of the file, a field of the form and a property of the API. */
public enum Field {
    SOURCE(200, true),
    SOURCE_ALIASES(1000, false),
    EDITION(300, true),
    PUBLISHED_ON(10, true),
    URL(2000, false),
    SUBJECT(200, true),
    MEASURE(200, true),
    UNIT(100, true),
    BASIS(200, false),
    DEFINITION(4000, false),
    PERIOD(40, false),
    ENTITY(200, true),
    ROLE(20, false),
    VALUE(100, false),
    STATUS(60, false),
    NOTE(4000, false),
    PLACE(100, false);

    private final int maxLength;
    private final boolean required;

    Field(int maxLength, boolean required) {
        this.maxLength = maxLength;
        this.required = required;
    }

    /** The name of its column: "published_on". */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people: "published on". */
    public String words() {
        return this == PLACE ? "page or cell" : column().replace('_', ' ');
    }

    /** In UTF-16 units, as databases count. */
    public int maxLength() {
        return maxLength;
    }

    /** Whether every figure must have it. A value may be left out where the status says why there is none. */
    public boolean isRequired() {
        return required;
    }

    /** Whether line breaks inside it are kept. */
    public boolean isProse() {
        return this == NOTE;
    }

    /** The field that a column of this name holds. */
    public static Optional<Field> ofColumn(String header) {
        var name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.column().equals(name))
                .findFirst();
    }
}

package org.plumbline.api.request;

import java.util.List;

/** What a request must say. The message names the field; the reader of the JSON adds where it stands. */
public final class Required {

    private Required() {}

    public static String text(String value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("the field “%s” is missing".formatted(field));
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("the field “%s” is empty".formatted(field));
        }
        return value;
    }

    static <T> T given(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("the field “%s” is missing".formatted(field));
        }
        return value;
    }

    public static <T> List<T> list(List<T> values, String field) {
        return List.copyOf(given(values, field));
    }

    /** A text that may be left out or null: "" then. */
    static String optional(String value) {
        return value == null ? "" : value;
    }
}

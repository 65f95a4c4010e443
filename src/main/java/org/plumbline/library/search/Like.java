package org.plumbline.library.search;

import java.util.Locale;

/** Patterns for {@code like … escape '!'} on lower case. */
public final class Like {

    private Like() {}

    /** Everything with {@code text} somewhere in it, its own percent signs meant literally. */
    public static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}

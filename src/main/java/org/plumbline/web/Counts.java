package org.plumbline.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Whole numbers as pages say them. */
@TemplateExtension
public final class Counts {

    private Counts() {}

    /** For example "1,000,000"; in templates {@code {file.rows.grouped}}. */
    public static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** The same for what is counted in an {@code int}. */
    public static String grouped(int count) {
        return grouped((long) count);
    }
}

package org.plumbline.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Codes of closed lists as words. */
@TemplateExtension
public final class Codes {

    private Codes() {}

    /** For example "missing rows" for {@code MISSING_ROWS}; in templates {@code {flag.words}}. */
    public static String words(Enum<?> code) {
        return code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}

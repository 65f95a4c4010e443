package org.plumbline.library.erratum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.engine.figure.Figure;

/**
 * What somebody types who records an erratum, and what a program sends.
 *
 * @param value what holds, as the publisher would print it
 * @param status of that value; "" for what the value itself says
 * @param reason where the correction stands, or what went wrong
 */
record ErratumForm(
        @RestForm String value,
        @RestForm String status,
        @RestForm String reason) {

    static final ErratumForm EMPTY = new ErratumForm("", "", "");

    ErratumForm {
        value = Objects.requireNonNullElse(value, "").strip();
        status = Objects.requireNonNullElse(status, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    /** The words a status may be given in. */
    public List<String> statuses() {
        return Arrays.stream(Figure.Status.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

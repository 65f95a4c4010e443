package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The units Plumbline knows, from {@code units.csv}. Immutable; make one and keep it.
 */
public final class Units {

    /**
     * A publisher's unit with its scale: "million t" is a million metric tons.
     *
     * @param scale what a printed figure is multiplied by, greater than zero
     */
    public record Printed(BigDecimal scale, Unit unit) {}

    /** The units of {@code src/main/resources/org/plumbline/engine/value/units.csv}. */
    public Units() {}

    /**
     * Reads a publisher's unit text, case and spacing ignored where that is safe: "t", "million t", "thousand metric tons",
     * "kt", "billion US dollars", "percent of apparent consumption" (percent), "thousand barrels per day", "1" (a bare
     * number), "count".
     *
     * @return empty for a text that no unit of the file fits
     */
    public Optional<Printed> printed(String text) {
        return Optional.empty();
    }

    /** The unit of this name, for example "metric ton"; empty for a counted noun. */
    public Optional<Unit> named(String name) {
        return Optional.empty();
    }
}

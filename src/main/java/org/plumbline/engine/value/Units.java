package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<String, Unit> bySurface = new HashMap<>();
    private final List<UnitSurface> surfaces = new ArrayList<>();

    /** The units of {@code src/main/resources/org/plumbline/engine/value/units.csv}. */
    public Units() {
        for (List<String> row : WordFile.rows(Units.class, "units.csv")) {
            add(new Unit(row.get(0), row.get(1), new BigDecimal(row.get(2))), row.get(3));
        }
    }

    private void add(Unit unit, String entries) {
        byName.put(unit.name(), unit);
        bySurface.put(unit.name(), unit);
        for (String entry : entries.split("\\|")) {
            for (UnitSurface surface : UnitSurface.of(entry, unit)) {
                surfaces.add(surface);
                bySurface.putIfAbsent(surface.text(), unit);
            }
        }
    }

    /** Every way to write every unit, in the order of the file. */
    public List<UnitSurface> surfaces() {
        return List.copyOf(surfaces);
    }

    /**
     * Reads a publisher's unit text, case and spacing ignored where that is safe: "t", "million t", "thousand metric tons",
     * "kt", "billion US dollars", "percent of apparent consumption" (percent), "thousand barrels per day", "1" (a bare
     * number), "count". A plural that no unit of the file fits is a counted noun: "homes".
     *
     * @return empty for a text that is no unit
     */
    public Optional<Printed> printed(String text) {
        return new PrintedUnit(this).read(text);
    }

    /** The unit of this name, for example "metric ton"; empty for a counted noun. */
    public Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The unit written exactly so, or so in lower case; a symbol with a large letter ("MW") only exactly so. */
    Optional<Unit> written(String surface) {
        Unit exact = bySurface.get(surface);
        return Optional.ofNullable(exact != null ? exact : bySurface.get(surface.toLowerCase(Locale.ROOT)));
    }
}

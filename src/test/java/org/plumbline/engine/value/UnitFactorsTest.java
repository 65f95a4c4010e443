package org.plumbline.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static tech.units.indriya.unit.Units.AMPERE;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;

import java.util.List;
import java.util.Map;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tech.units.indriya.format.SimpleUnitFormat;

@DisplayName("The factors of the unit file agree with an independent library, Indriya")
class UnitFactorsTest {

    private static final Map<String, Unit<?>> BASES = Map.ofEntries(
            Map.entry("mass", KILOGRAM),
            Map.entry("length", METRE),
            Map.entry("area", SQUARE_METRE),
            Map.entry("volume", CUBIC_METRE),
            Map.entry("time", SECOND),
            Map.entry("energy", JOULE),
            Map.entry("power", WATT),
            Map.entry("pressure", PASCAL),
            Map.entry("frequency", HERTZ),
            Map.entry("voltage", VOLT),
            Map.entry("current", AMPERE),
            Map.entry("length/time", METRE_PER_SECOND));

    /** Enough units must be known to the library for this test to mean something. */
    private static final int LEAST_KNOWN = 60;

    @Test
    @DisplayName("wherever that knows one of the ways to write the unit")
    void agree() {
        int known = 0;
        for (List<String> row : WordFile.rows(Units.class, "units.csv")) {
            for (String surface : row.get(3).split("\\|")) {
                known += BASES.containsKey(row.get(1)) && !isPower(surface) && agrees(row, surface.replace("=", ""))
                        ? 1
                        : 0;
            }
        }
        assertThat(known).isGreaterThan(LEAST_KNOWN);
    }

    /** The library takes "km²" for a thousand square metres. */
    private static boolean isPower(String surface) {
        return surface.matches(".*[²³23]");
    }

    /** Whether the library knows this way to write the unit; if so, the factor must be its own. */
    private static boolean agrees(List<String> row, String surface) {
        try {
            Unit<?> unit = SimpleUnitFormat.getInstance().parse(surface);
            Unit<?> base = BASES.get(row.get(1));
            if (!unit.isCompatible(base)) {
                return false;
            }
            double factor = unit.getConverterToAny(base).convert(1.0);
            assertThat(Double.parseDouble(row.get(2)))
                    .as(row.get(0) + " as " + surface)
                    .isCloseTo(factor, Percentage.withPercentage(0.0001));
            return true;
        } catch (MeasurementParseException | javax.measure.IncommensurableException unknown) {
            return false;
        }
    }
}

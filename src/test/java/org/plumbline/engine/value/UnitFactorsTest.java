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

import com.ibm.icu.impl.units.UnitsConverter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.units.indriya.format.SimpleUnitFormat;

@DisplayName("The factors of the unit file agree with independent libraries")
class UnitFactorsTest {

    private static final Percentage NEAR = Percentage.withPercentage(0.0001);

    /** What one unit of factor 1 is for ICU, for each dimension that has units to convert. */
    private static final Map<String, String> ICU_BASES = Map.ofEntries(
            Map.entry("mass", "kilogram"),
            Map.entry("emissions", "kilogram"),
            Map.entry("length", "meter"),
            Map.entry("area", "square-meter"),
            Map.entry("volume", "cubic-meter"),
            Map.entry("time", "second"),
            Map.entry("labour", "second"),
            Map.entry("energy", "joule"),
            Map.entry("power", "watt"),
            Map.entry("pressure", "pascal"),
            Map.entry("frequency", "hertz"),
            Map.entry("voltage", "volt"),
            Map.entry("current", "ampere"),
            Map.entry("length/time", "meter-per-second"),
            Map.entry("volume/time", "cubic-meter-per-second"),
            Map.entry("length/volume", "meter-per-cubic-meter"),
            Map.entry("mass*length", "kilogram-meter"),
            Map.entry("angle", "degree"),
            Map.entry("data", "byte"),
            Map.entry("data/time", "byte-per-second"),
            Map.entry("force", "newton"),
            Map.entry("torque", "newton-meter"),
            Map.entry("charge", "coulomb"),
            Map.entry("radiation dose", "sievert"),
            Map.entry("absorbed dose", "gray"),
            Map.entry("amount of substance", "mole"),
            Map.entry("proportion", "part"),
            Map.entry("percentage point", "percent"),
            Map.entry("pixels", "pixel"));

    private static final Map<String, Unit<?>> INDRIYA_BASES = Map.ofEntries(
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

    /** How ICU calls a unit, and how many of those it is; no identifier where only a convention defines it. */
    private record Code(String identifier, BigDecimal times) {}

    private static final Map<String, Code> CODES = codes();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("every unit that converts, with ICU, unless its source alone defines it")
    void convertible(String unit, String dimension, String factor, String source) throws Exception {
        Code code = CODES.getOrDefault(unit, new Code(identifier(unit), BigDecimal.ONE));
        if (code.identifier().isEmpty()) {
            assertThat(source).as("who defines it").isNotBlank();
            return;
        }
        var one = new UnitsConverter(code.identifier(), ICU_BASES.get(dimension)).convert(BigDecimal.ONE);
        assertThat(Double.parseDouble(factor))
                .isCloseTo(one.doubleValue() * code.times().doubleValue(), NEAR);
    }

    /** Those of factor 1 whose dimension has no other unit convert into nothing; money and counts are no physical units. */
    static Stream<Arguments> convertible() {
        var rows = WordFile.rows(Units.class, "units.csv");
        var sizes = rows.stream().collect(Collectors.groupingBy(row -> row.get(1), Collectors.counting()));
        return rows.stream()
                .filter(row -> !row.get(1).matches("(money|count|temperature):.*"))
                .filter(row -> sizes.get(row.get(1)) > 1 || !row.get(2).equals("1"))
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(4)));
    }

    private static String identifier(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replace("metre", "meter")
                .replace("litre", "liter")
                .replace(' ', '-');
    }

    private static Map<String, Code> codes() {
        try (var in = UnitFactorsTest.class.getResourceAsStream("/specs/unit-factors.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" *\\| *"))
                    .collect(Collectors.toMap(row -> row[0], row -> new Code(row[1], new BigDecimal(row[2]))));
        } catch (IOException e) {
            throw new IllegalStateException("No list of identifiers", e);
        }
    }

    @Test
    @DisplayName("and with Indriya wherever that knows one of the ways to write the unit")
    void agree() {
        int known = 0;
        for (List<String> row : WordFile.rows(Units.class, "units.csv")) {
            for (String surface : row.get(3).split("\\|")) {
                known += INDRIYA_BASES.containsKey(row.get(1))
                                && !isPower(surface)
                                && agrees(row, surface.replace("=", ""))
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
            Unit<?> base = INDRIYA_BASES.get(row.get(1));
            if (!unit.isCompatible(base)) {
                return false;
            }
            double factor = unit.getConverterToAny(base).convert(1.0);
            assertThat(Double.parseDouble(row.get(2)))
                    .as(row.get(0) + " as " + surface)
                    .isCloseTo(factor, NEAR);
            return true;
        } catch (MeasurementParseException | javax.measure.IncommensurableException unknown) {
            return false;
        }
    }
}

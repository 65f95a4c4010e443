package org.plumbline.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Units of publishers' tables")
class UnitsTest {

    private final Units units = new Units();

    @ParameterizedTest(name = "\"{0}\" is {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            t                               | 1          | metric ton
            million t                       | 1000000    | metric ton
            thousand metric tons            | 1000       | metric ton
            Metric tons                     | 1          | metric ton
            000 t                           | 1000       | metric ton
            kt                              | 1          | kiloton
            million long tons               | 1000000    | long ton
            MWh                             | 1          | megawatt hour
            GWh                             | 1          | gigawatt hour
            billion US dollars              | 1000000000 | US dollar
            US dollars per barrel           | 1          | US dollar per barrel
            million crowns                  | 1000000    | crown
            percent                         | 1          | percent
            % of GDP                        | 1          | percent
            percent of apparent consumption | 1          | percent
            percentage points               | 1          | percentage point
            thousand barrels per day        | 1000       | barrel per day
            million barrels/day             | 1000000    | barrel per day
            thousand barrels a day          | 1000       | barrel per day
            1000 MT                         | 1000       | metric ton
            billion cubic feet per day      | 1000000000 | cubic foot per day
            persons                         | 1          | people
            thousand persons                | 1000       | people
            count                           | 1          | ''
            1                               | 1          | ''
            homes                           | 1          | homes
            points                          | 1          | points
            t (gross weight)                | 1          | metric ton
            current US dollars              | 1          | US dollar
            constant 2015 US dollars        | 1          | US dollar
            US$ million                     | 1000000    | US dollar
            1 000 t                         | 1000       | metric ton
            % change on a year earlier      | 1          | percent
            """)
    @DisplayName("are read with their scale")
    void printed(String text, String scale, String unit) {
        Units.Printed printed = units.printed(text).orElseThrow();
        assertThat(printed.scale()).isEqualByComparingTo(scale);
        assertThat(printed.unit().name()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "see note", "per", "/", "million text", "mw?"})
    @DisplayName("are none where the text is no unit")
    void unknown(String text) {
        assertThat(units.printed(text)).isEmpty();
    }

    @Test
    @DisplayName("keep the case of symbols: MW is no mW, and mw is neither")
    void symbols() {
        assertThat(units.printed("MW").orElseThrow().unit().name()).isEqualTo("megawatt");
        assertThat(units.printed("mW").orElseThrow().unit().name()).isEqualTo("milliwatt");
        assertThat(units.printed("mw")).isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("have one name each, and say where the factor of a measure comes from")
    void file() {
        List<List<String>> rows = WordFile.rows(Units.class, "units.csv");
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> List.of("mass", "length", "area", "volume", "energy", "power")
                        .contains(row.get(1)))
                .allSatisfy(row -> assertThat(row.get(4)).as(row.get(0)).isNotEmpty());
    }
}

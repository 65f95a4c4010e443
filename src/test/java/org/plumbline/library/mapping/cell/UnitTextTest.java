package org.plumbline.library.mapping.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.value.Units;

@DisplayName("A unit written as a code of its publisher")
class UnitTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            T         | t
            THS_T     | thousand t
            MIO_EUR   | million euro
            THS_PER   | thousand people
            PER_KM2   | people per square kilometre
            P_THAB    | count per 1000 people
            P_MHAB    | count per million people
            MIO_TKM   | million tonne-kilometres
            MIO_PKM   | million passenger-kilometres
            MIO_KM    | million km
            THS_TOE   | thousand toe
            MIO_TOE   | million toe
            THS_M3    | thousand cubic metres
            M3_HAB    | cubic metres per capita
            MWH       | MWh
            KGOE      | kg of oil equivalent
            THS_HR    | thousand hours
            """)
    @DisplayName("is told in words that Plumbline reads")
    void told(String code, String words) {
        assertThat(UnitText.of(code)).isEqualTo(words);
        assertThat(new Units().printed(words)).as(words).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PC_ACT | percent of the labour force
            PC_IND | percent of individuals
            PC_ENT | percent of enterprises
            NAC    | units of national currency
            """)
    @DisplayName("keeps what it is a share or an amount of")
    void kept(String code, String words) {
        assertThat(UnitText.of(code)).isEqualTo(words);
    }
}

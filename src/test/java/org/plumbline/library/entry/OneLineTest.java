package org.plumbline.library.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure told in one line")
class OneLineTest {

    private static final KnownNames KNOWN = new KnownNames(
            List.of("U.S. Geological Survey", "USGS", "Eurostat"),
            List.of("rare earths", "tin"),
            List.of("reserves", "mine production"),
            List.of("Halverton Mining"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Russia rare earths reserves 3.8 million t, USGS, Mineral Commodity Summaries 2025, 2025-01-31 | entity=Russia;subject=rare earths;measure=reserves;value=3.8;unit=million t;source=USGS;edition=Mineral Commodity Summaries 2025;published_on=2025-01-31
            reserves of rare earths, Viet Nam, 2024: 3,500,000 t – USGS Mineral Commodity Summaries 2025 (31 January 2025), page 145 | entity=Viet Nam;subject=rare earths;measure=reserves;period=2024;value=3,500,000;unit=t;source=USGS;edition=Mineral Commodity Summaries 2025;published_on=2025-01-31;note=page 145
            Halverton Mining tin mine production 2023: more than 41,000 tonnes; Tin Board; Tin Yearbook; 1 May 2024 | entity=Halverton Mining;subject=tin;measure=mine production;period=2023;value=>41,000;unit=tonnes;source=Tin Board;edition=Tin Yearbook;published_on=2024-05-01;note=more than
            Spain unemployment rate 11.2%, Eurostat, Labour force survey, 2025-03-03 | entity=Spain;subject=unemployment rate;value=11.2;unit=percent;source=Eurostat;edition=Labour force survey;published_on=2025-03-03
            Chile exports $4.2bn (2024) | entity=Chile;subject=exports;value=4.2;unit=billion US dollar;period=2024
            tin reserves | subject=tin;measure=reserves
            """)
    @DisplayName("fills the fields of the form")
    void fills(String line, String expected) {
        var fields = new TreeMap<String, String>();
        OneLine.read(line, KNOWN)
                .forEach((field, text) -> fields.put(field.name().toLowerCase(Locale.ROOT), text));
        assertThat(fields).isEqualTo(expected(expected));
    }

    private static Map<String, String> expected(String cells) {
        var expected = new TreeMap<String, String>();
        for (var cell : cells.split(";")) {
            expected.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return expected;
    }
}

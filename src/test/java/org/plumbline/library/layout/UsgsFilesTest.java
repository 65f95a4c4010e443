package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.format.FigureRow;

@DisplayName("A file of the U.S. Geological Survey as downloaded")
class UsgsFilesTest {

    @ParameterizedTest(name = "{0}: {2} figures")
    @CsvSource(delimiter = '|', textBlock = """
            mcs2022-raree_world.csv   | USGS world table of 2022        | 34 | Mineral Commodity Summaries 2022 Data Release, rare earths           | 2022-01-31
            mcs2023-raree_world.csv   | USGS world table of 2023        | 51 | Mineral Commodity Summaries 2023 Data Release, rare earths           | 2023-01-31
            mcs2024-raree_world.csv   | USGS world table of 2024        | 48 | Mineral Commodity Summaries 2024 Data Release, rare earths           | 2024-01-31
            mcs2024-lithi_world.csv   | USGS world table of 2024        | 33 | Mineral Commodity Summaries 2024 Data Release, lithium               | 2024-01-31
            mcs2024-plati_world.csv   | USGS world table of 2024        | 42 | Mineral Commodity Summaries 2024 Data Release, platinum-group metals | 2024-01-31
            mcs2022-raree_salient.csv | USGS salient statistics of 2022 | 95 | Mineral Commodity Summaries 2022 Data Release, rare earths (United States) | 2022-01-31
            MCS2026_Commodities_Data_rare_earths_extract.csv | USGS data release of 2026 | 54 | Mineral Commodity Summaries 2026 Data Release | 2026-02-06
            """)
    @DisplayName("is recognised and read whole: nothing refused, edition and day known")
    void whole(String file, String layout, int figures, String edition, String publishedOn) {
        var published = PublishedFile.copied(file);
        var read = published.read();

        assertThat(published.table().mapping().layout()).isEqualTo(layout);
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows()).hasSize(figures).allSatisfy(row -> {
            assertThat(row.edition().source().name()).isEqualTo("U.S. Geological Survey");
            assertThat(row.edition().title()).isEqualTo(edition);
            assertThat(row.edition().publishedOn()).hasToString(publishedOn);
        });
    }

    @ParameterizedTest(name = "{0} row {1}: {3} {4} of {2} is {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # file                | row | entity                | measure         | period | value     | unit | role      | status    | note
            mcs2022-raree_world   | 2   | United States         | mine production | 2020   | 39000     | t    | ORDINARY  | NORMAL    | ''
            mcs2022-raree_world   | 8   | China                 | mine production | 2021   | 168000    | t    | ORDINARY  | ESTIMATED | ''
            mcs2022-raree_world   | 18  | World total (rounded) | mine production | 2021   | 280000    | t    | TOTAL     | ESTIMATED | ''
            mcs2023-raree_world   | 3   | Australia             | mine production | 2021   | 24000     | t    | ORDINARY  | ESTIMATED | Estimated in 2021 also.
            mcs2023-raree_world   | 5   | Burma                 | reserves        | 2022   | NA        | t    | ORDINARY  | MISSING   | ''
            mcs2023-raree_world   | 8   | China                 | mine production | 2021   | 168000    | t    | ORDINARY  | NORMAL    | Production quota; does not include undocumented production.
            mcs2023-raree_world   | 12  | Russia                | reserves        | 2022   | 21000000  | t    | ORDINARY  | NORMAL    | ''
            mcs2023-raree_world   | 17  | Other countries       | mine production | 2022   | 80        | t    | AGGREGATE | ESTIMATED | ''
            mcs2024-raree_world   | 2   | United States         | mine production | 2022   | 42000     | t    | ORDINARY  | ESTIMATED | ''
            mcs2024-raree_world   | 15  | Thailand              | reserves        | 2023   | 4500      | t    | ORDINARY  | NORMAL    | Reserves for Australia, Russia, Thailand, and the United States were revised based on company and Government reports.
            mcs2024-lithi_world   | 2   | United States         | mine production | 2022   | W         | t    | ORDINARY  | WITHHELD  | ''
            mcs2024-lithi_world   | 5   | Brazil                | mine production | 2022   | 2630      | t    | ORDINARY  | ESTIMATED | Also estimated in 2022
            mcs2024-lithi_world   | 12  | World total (rounded) | mine production | 2023   | 180000    | t    | TOTAL     | ESTIMATED | Excludes U.S. production.
            mcs2024-plati_world   | 4   | Russia                | mine production | 2022   | 87000     | kg   | ORDINARY  | ESTIMATED | ''
            mcs2024-plati_world   | 12  | South Africa          | reserves        | 2023   | 63000000  | kg   | ORDINARY  | NORMAL    | Includes all platinum-group metals
            mcs2024-plati_world   | 14  | Other countries       | reserves        | 2023   | NA        | kg   | AGGREGATE | MISSING   | Not available
            """)
    @DisplayName("has each figure with what stands around it")
    void figures(
            String file,
            int number,
            String entity,
            String measure,
            String period,
            String value,
            String unit,
            Role role,
            Status status,
            String note) {
        assertThat(PublishedFile.copied(file + ".csv").rows())
                .filteredOn(row -> row.number() == number
                        && row.column().measure().equals(measure)
                        && row.column().period().equals(period))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.column().unit(),
                        row -> row.figure().role(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .containsExactly(tuple(entity, value, unit, role, status, note));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mcs2022-raree_world.csv | rare earths | rare-earth-oxide equivalent
            mcs2023-raree_world.csv | rare earths | rare-earth-oxide equivalent
            mcs2024-raree_world.csv | rare earths | rare-earth-oxide equivalent
            mcs2024-lithi_world.csv | lithium     | lithium content
            MCS2026_Commodities_Data_rare_earths_extract.csv | Rare Earths | rare-earth-oxide equivalent
            """)
    @DisplayName("says what the tons are tons of")
    void basis(String file, String subject, String basis) {
        assertThat(PublishedFile.copied(file).rows()).allSatisfy(row -> {
            assertThat(row.column().subject()).isEqualTo(subject);
            assertThat(row.column().basis()).isEqualTo(basis);
        });
    }

    @Test
    @DisplayName("has the metals of one file apart, the world's total among each")
    void metals() {
        assertThat(PublishedFile.copied("mcs2024-plati_world.csv").rows())
                .filteredOn(row -> row.figure().role() == Role.TOTAL
                        && row.column().period().equals("2022"))
                .extracting(row -> row.column().subject(), row -> row.figure().value())
                .containsExactly(tuple("palladium", "203000"), tuple("platinum", "174000"));
    }

    @Test
    @DisplayName("passes its footnote marks on as notes, not as names")
    void footnotes() {
        assertThat(PublishedFile.copied("mcs2024-lithi_world.csv").rows())
                .filteredOn(row -> row.number() == 11)
                .allSatisfy(row -> {
                    assertThat(row.figure().entity()).isEqualTo("Other countries");
                    assertThat(row.figure().note()).contains("footnote mark 6");
                });
    }

    @ParameterizedTest(name = "{0} of {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            price, Dy2O3                           | 2021 | 400 | US dollars per kg
            employment                             | 2021 | 290 | people
            net import reliance, Compounds and Metals | 2021 | >90 | percent of apparent consumption
            imports, Compounds                     | 2017 | 11000 | t
            """)
    @DisplayName("has the measures of its salient statistics with the units of their headers")
    void salient(String measure, String period, String value, String unit) {
        assertThat(PublishedFile.copied("mcs2022-raree_salient.csv").rows())
                .filteredOn(row -> row.column().measure().equals(measure)
                        && row.column().period().equals(period))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.column().unit())
                .containsExactly(tuple("United States", value, unit));
    }

    @Test
    @DisplayName("has a net exporter's reliance missing and says why")
    void netExporter() {
        assertThat(PublishedFile.copied("mcs2022-raree_salient.csv").rows())
                .filteredOn(row -> row.column().measure().equals("net import reliance, Concentrate"))
                .extracting(
                        row -> row.column().period(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .contains(tuple("2018", Status.MISSING, "Printed: E"), tuple("2017", Status.MISSING, ""));
    }

    /** The reference figures of the demo desk were put together from the same publications by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mcs2023-raree_world.csv, Mineral Commodity Summaries 2023",
        "mcs2024-raree_world.csv, Mineral Commodity Summaries 2024",
        "MCS2026_Commodities_Data_rare_earths_extract.csv, Mineral Commodity Summaries 2026"
    })
    @DisplayName("amounts to what a person took down from the same edition")
    void byHand(String file, String edition) {
        var byHand = new HashMap<List<String>, Optional<BigDecimal>>();
        PublishedFile.copied("figures.csv").rows().stream()
                .filter(row -> row.edition().title().equals(edition))
                .forEach(row -> byHand.put(key(row), number(row)));
        var imported = new HashMap<List<String>, Optional<BigDecimal>>();
        PublishedFile.copied(file).rows().forEach(row -> imported.put(key(row), number(row)));

        assertThat(byHand).isNotEmpty();
        assertThat(imported).containsAllEntriesOf(Map.copyOf(byHand));
    }

    private static List<String> key(FigureRow row) {
        return List.of(
                row.column().measure().toLowerCase(Locale.ROOT),
                row.column().period(),
                row.column().unit(),
                row.figure().entity());
    }

    private static Optional<BigDecimal> number(FigureRow row) {
        return PrintedValue.of(row.figure().value()).printed().map(BigDecimal::stripTrailingZeros);
    }

    @Test
    @DisplayName("is read the same in the Windows encoding in which it is published")
    void windows() {
        var name = "MCS2026_Commodities_Data_rare_earths_extract.csv";
        var text = new String(PublishedFile.bytes(name), StandardCharsets.UTF_8);
        var windows = PublishedFile.of(name, text.getBytes(Charset.forName("windows-1252")));

        assertThat(windows.rows()).isEqualTo(PublishedFile.copied(name).rows());
        assertThat(windows.rows())
                .filteredOn(row -> row.figure().entity().equals("Greenland"))
                .anySatisfy(row -> assertThat(row.figure().value()).isEqualTo("—"));
    }

    @ParameterizedTest(name = "{0} headed {1} is in {2}")
    @CsvSource({
        "mcs2024-barit_world.csv, Prod_t_2022, kt, 1",
        "mcs2024-barit_world.csv, Prod_kt_2022, kt, 0",
        "mcs2024-plati_world.csv, Prod_kt_2022, kg, 1",
        "mcs2024-germa_world.csv, Prod_t_2022, kg, 1",
        "mcs2024-raree_world.csv, Prod_t_2022, t, 0",
        "mcs2023-barit_world.csv, Prod_t_2022, t, 0"
    })
    @DisplayName("is taken in the unit that USGS itself corrected it to, and an old file says so")
    void corrected(String file, String header, String unit, int remarks) {
        var published = PublishedFile.of(
                file, "Source,Country,Type,%s\nMCS2024,India,Mine production,2500\n".formatted(header));
        assertThat(published.rows()).extracting(row -> row.column().unit()).containsExactly(unit);
        assertThat(published.table().remarks()).hasSize(remarks);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # an oddity                 | header                                         | row                                          | measure          | unit      | value      | status    | note
            no column of types          | Source,Country,Prod_t_2022                     | MCS2024,India,7                              | production       | t         | 7          | NORMAL    | ''
            Form instead of Type        | Source,Country,Form,Prod_t_2022                | MCS2022,India,Refinery production,7          | refinery production | t      | 7          | NORMAL    | ''
            a type without its header   | Source,Country,"Mine production, fluorspar",Prod_t_2022 | MCS2024,India,"Mine production, fluorspar",7 | mine production | t | 7       | NORMAL    | ''
            no column of sources        | Country,Type,Prod_t_2022                       | India,Mine production,7                      | mine production  | t         | 7          | NORMAL    | ''
            a year behind the reserves  | Source,Country,Type,Reserves_kt_2023           | MCS2024,India,Mine production,7              | reserves         | kt        | 7          | NORMAL    | ''
            reserves of ore             | Source,Country,Type,Reserves_ore_kt            | MCS2024,India,Mine production,7              | reserves         | kt        | 7          | NORMAL    | ''
            carats                      | Source,Country,Type,Prod_mct_2022              | MCS2024,India,Mine production,7              | mine production  | million carats | 7     | NORMAL    | ''
            capacity                    | Source,Country,Type,Cap_kt_2022                | MCS2024,India,Smelter production,7           | capacity         | kt        | 7          | NORMAL    | ''
            words for a number          | Source,Country,Type,Reserves_t                 | MCS2024,India,Mine production,Included in World total. | reserves | t       | ''         | MISSING   | Printed: Included in World total.
            half a unit                 | Source,Country,Type,Prod_kt_2022               | MCS2022,India,Mine production,Less than ½ unit. | mine production | kt      | <0.5       | NORMAL    | Printed: Less than ½ unit.
            an e before the number      | Source,Country,Type,Prod_kt_2022               | MCS2024,India,Mine production,"e4,200"       | mine production  | kt        | e4,200     | ESTIMATED | ''
            more than                   | Source,Country,Type,Reserves_t                 | MCS2023,India,Mine production,">100,000,000" | reserves         | t         | >100,000,000 | NORMAL  | ''
            """)
    @DisplayName("is read in spite of the oddities that single files have")
    void oddities(
            String oddity,
            String header,
            String row,
            String measure,
            String unit,
            String value,
            Status status,
            String note) {
        assertThat(PublishedFile.of("mcs2024-fluor_world.csv", header + "\n" + row + "\n")
                        .rows())
                .extracting(
                        one -> one.column().measure(),
                        one -> one.column().unit(),
                        one -> one.figure().value(),
                        one -> one.figure().status(),
                        one -> one.figure().note())
                .containsExactly(tuple(measure, unit, value, status, note));
    }

    @Test
    @DisplayName("of 2025 has all commodities in one, each with its own unit")
    void release2025() {
        var published = PublishedFile.of("MCS2025_World_Data.csv", """
                SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES
                MCS2025,Cobalt,Congo (Kinshasa),"Mine production, cobalt content",metric tons,175000,220000,,,,,6000000,
                MCS2025,Cobalt,World total (rounded),"Mine production, cobalt content",metric tons,238000,290000,,,,,11000000,
                MCS2025,Aluminum,China,"Smelter production, aluminum",thousand metric tons,41500,43000,,44500,45000,,,
                """);
        assertThat(published.table().mapping().layout()).isEqualTo("USGS world table of 2025");
        assertThat(published.rows())
                .filteredOn(row -> !row.figure().value().isEmpty())
                .extracting(
                        row -> row.column().subject() + ", " + row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.column().period(),
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().status())
                .contains(
                        tuple("Cobalt, mine production", "t", "2024", "Congo (Kinshasa)", "220000", Status.ESTIMATED),
                        tuple("Cobalt, reserves", "t", "2024", "World total (rounded)", "11000000", Status.NORMAL),
                        tuple(
                                "aluminum, smelter production",
                                "thousand metric tons",
                                "2023",
                                "China",
                                "41500",
                                Status.NORMAL),
                        tuple(
                                "aluminum, capacity",
                                "thousand metric tons",
                                "2024",
                                "China",
                                "45000",
                                Status.ESTIMATED));
    }
}

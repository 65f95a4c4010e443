package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;

/**
 * What is odd in files that publishers did publish: U.S. Geological Survey, Mineral Commodity Summaries data releases of 2022 to 2026;
 * OECD.Stat and Data Explorer; Eurostat SDMX-CSV; World Bank DataBank; Our World in Data. The odd part is theirs, most numbers are not.
 */
@DisplayName("In files as published,")
class OddFilesTest {

    private static final String SAYS_NO_DAY = "2025-01-01";

    private static FigureList read(String name, byte[] bytes) {
        var table = PublishedFile.of(name, bytes).table();
        var mapping = table.mapping();
        return FigureList.of(table.figures(
                mapping.said(Field.PUBLISHED_ON).isEmpty()
                        ? mapping.saying(Map.of(Field.PUBLISHED_ON, SAYS_NO_DAY))
                        : mapping));
    }

    private static FigureList read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Tuple> figures(String name, String text) {
        var list = read(name, text);
        assertThat(list.refused()).isEmpty();
        return list.rows().stream()
                .map(row -> tuple(
                        row.figure().entity(),
                        row.column().period(),
                        row.figure().value(),
                        row.figure().status()))
                .toList();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Other countriese                             | Other countries             | AGGREGATE
            Other countries6                             | Other countries             | AGGREGATE
            Other countries (includes crude)             | Other countries             | AGGREGATE
            Korea, Republic ofe                          | Korea, Republic of          | ORDINARY
            UnitedStates (crude)                         | United States               | ORDINARY
            Brazil (beneficiated, marketable)            | Brazil                      | ORDINARY
            Kazakhstan, concentrate                      | Kazakhstan                  | ORDINARY
            New Caledonia (overseas territory of France)9| New Caledonia               | ORDINARY
            Congo (Kinshasa)                             | Congo (Kinshasa)            | ORDINARY
            World total (rounded)                        | World total (rounded)       | TOTAL
            World total , excluding U.S. production      | World total, excluding U.S. production |AGGREGATE
            World total , natural and synthetic          | World total                 | TOTAL
            Reactor 4                                    | Reactor 4                   | ORDINARY
            Boeing 737                                   | Boeing 737                  | ORDINARY
            G20                                          | G20                         | AGGREGATE
            St. Martin (French part)                     | St. Martin (French part)    | ORDINARY
            """)
    @DisplayName("a name")
    void names(String printed, String name, Role role) {
        var rows = read("mcs2024-coppe_world.csv", """
                Source,Country,Type,Prod_kt_2022
                MCS2024,"%s","Mine production, copper",12
                """.formatted(printed)).rows();
        assertThat(rows)
                .extracting(row -> row.figure().entity(), row -> row.figure().role())
                .containsExactly(tuple(name, role));
    }

    @Test
    @DisplayName(
            "what is said behind a country's name is kept as a note, and in the name where two rows have no other difference")
    void qualified() {
        var rows = read("mcs2022-heliu_world.csv", """
                Source,Country,Type,Prod_mcm_2020,Reserves_mcm,,
                MCS2022,United States (extracted from natural gas),"Mine production, helium",65,8500,,
                MCS2022,United States (from Cliffside Field),"Mine production, helium",14,NA,,
                MCS2022,Poland (net exports),"Mine production, helium",<1,25,,
                """).rows();
        assertThat(rows)
                .filteredOn(row -> row.column().measure().equals("mine production"))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().note())
                .containsExactly(
                        tuple("United States (extracted from natural gas)", "65", ""),
                        tuple("United States (from Cliffside Field)", "14", ""),
                        tuple("Poland", "<1", "Printed: Poland (net exports)"));
    }

    @Test
    @DisplayName("a no-break space of a Macintosh stands between two words of a name")
    void macintosh() {
        var bytes = "Source,Country,Type,Prod_t_2020\r\nMCS2022,United@States,Mine production,101000\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == '@' ? (byte) 0xCA : bytes[at];
        }
        assertThat(read("mcs2022-garne_world.csv", bytes).rows())
                .extracting(row -> row.figure().entity())
                .containsExactly("United States");
    }

    @Test
    @DisplayName("numbers where notes should be keep the empty cells beside them out, with row and reason")
    void displaced() {
        var list = read("mcs2024-vermi_world.csv", """
                Source,Country,Type,Prod_kt_2022,Prod_notes,Reserves_kt,Reserves_notes,
                MCS2024,United States,Mine production,100,Rounded,,25000,
                MCS2024,Brazil,Mine production,50,,6600,,
                """);
        assertThat(list.refused())
                .extracting(cell -> cell.row(), cell -> cell.column())
                .containsExactly(tuple(2, "Reserves_kt"));
        assertThat(list.refused().get(0).reason()).contains("25000");
        assertThat(list.rows()).hasSize(3);
    }

    @Test
    @DisplayName("a column without a name that holds something is told")
    void unnamedColumn() {
        var file = PublishedFile.of("mcs2024-barit_world.csv", """
                Source,Country,Type,Prod_kt_2022,Reserves_kt,Reserves_notes,,
                MCS2024,China,"Mine production, barite","2,000",110000,,110000,
                """);
        assertThat(file.read().unread()).containsExactly("Source", "column G");
    }

    @Test
    @DisplayName(
            "one file of all commodities lacks the reserves of those that have none, not of those whose cell is empty")
    void filledByKind() {
        var rows = read("MCS2025_World_Data.csv", """
                SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,RESERVES_2024,RESERVES_NOTES
                MCS2025,Cement,China,"Cement production, estimated",million metric tons,2020,1900,,,
                MCS2025,Zinc,China,"Mine production, zinc content",thousand metric tons,4060,4000,,46000,
                MCS2025,Zinc,Bolivia,"Mine production, zinc content",thousand metric tons,490,510,,,
                """).rows();
        assertThat(rows)
                .filteredOn(row -> row.column().measure().equals("reserves"))
                .extracting(
                        row -> row.column().subject().toLowerCase(),
                        row -> row.figure().entity(),
                        row -> row.figure().status())
                .containsExactly(tuple("zinc", "China", Status.NORMAL), tuple("zinc", "Bolivia", Status.MISSING));
    }

    @Test
    @DisplayName(
            "of 2026, statistic and detail together say what is measured, and an empty detail is none of the row above")
    void statisticAndDetail() {
        var rows = read("MCS2026_Commodities_Data.csv", """
                MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes
                ALUMINUM,Salient,Aluminum,United States,Imports for consumption,Unwrought,thousand metric tons,2024,"3,900",,Yes,
                ALUMINUM,Salient,Aluminum,United States,Exports,Unwrought,thousand metric tons,2024,210,,Yes,
                ALUMINUM,Salient,Aluminum,United States,Net import reliance,,percent,2025,>50,,Yes,
                ALUMINUM,World,Aluminum,China,Production,Smelter production,thousand metric tons,2025,W,Estimated.,Yes,
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.column().measure(),
                        row -> row.figure().value(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple("Imports for consumption, Unwrought", "3,900", Status.NORMAL),
                        tuple("Exports, Unwrought", "210", Status.NORMAL),
                        tuple("Net import reliance", ">50", Status.NORMAL),
                        tuple("Smelter production", "W", Status.WITHHELD));
    }

    @Test
    @DisplayName("a total of another wording is of the same measure")
    void roundedTotal() {
        var rows = read("mcs2024-sodaa_world.csv", """
                Source,Country,Type,Prod_kt_2022
                MCS2024,"World total , natural and synthetic","World total production, natural and synthetic soda ash (rounded)",59000
                """).rows();
        assertThat(rows)
                .extracting(row -> row.column().measure(), row -> row.figure().role())
                .containsExactly(tuple("production", Role.TOTAL));
    }

    @Test
    @DisplayName(
            "of another year, capacities are those at a year's end, and a column \"Notes\" is of the figures before it")
    void yearEnd() {
        var rows = read("mcs2022-alumi_world.csv", """
                Source,Country,Type,Prod_kt_2020,Prod_kt_Est_2021,Yearend_Cap_kt_2020,Yearend_Cap_kt_est_2021,Notes
                MCS2022,China,"Smelter production, aluminum","37,100","39,000","44,000","43,000",Rounded.
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.column().measure(),
                        row -> row.column().period(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .containsExactly(
                        tuple("smelter production", "2020", Status.NORMAL, "Rounded."),
                        tuple("smelter production", "2021", Status.ESTIMATED, "Rounded."),
                        tuple("capacity", "2020", Status.NORMAL, "Rounded."),
                        tuple("capacity", "2021", Status.ESTIMATED, "Rounded."));
    }

    @Test
    @DisplayName("of Eurostat, @C behind a colon or a value says that it is confidential")
    void confidential() {
        assertThat(figures("estat_demo.tsv", "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,NR,AL\t1 p\t: @C\n"))
                .containsExactly(
                        tuple("Albania", "2021", "1", Status.PRELIMINARY),
                        tuple("Albania", "2022", ":", Status.WITHHELD));
    }

    @Test
    @DisplayName("of the OECD before 2024, the measure of a table of codes is its unit")
    void oecdLive() {
        var text = """
                \uFEFF"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
                "AUS","RENEWABLE","TOT","KTOE","A","1960",4436.932,
                "OECD","RENEWABLE","TOT","KTOE","A","1961",112345.1,"E"
                """;
        assertThat(figures("DP_LIVE_2.csv", text))
                .containsExactly(
                        tuple("Australia", "1960", "4436.932", Status.NORMAL),
                        tuple("OECD", "1961", "112345.1", Status.ESTIMATED));
        assertThat(read("DP_LIVE_2.csv", text).rows().get(0).column().unit()).isEqualTo("thousand toe");
    }

    @Test
    @DisplayName("of OECD.Stat, the power code multiplies the unit, and names stand behind their codes")
    void oecdStat() {
        var rows = read("QNA_archive.csv", """
                "LOCATION","Country","SUBJECT","Subject","MEASURE","Measure","FREQUENCY","Frequency","TIME","Period","Unit Code","Unit","PowerCode Code","PowerCode","Reference Period Code","Reference Period","Value","Flag Codes","Flags"
                "AUS","Australia","B1_GE","Gross domestic product","CQRSA","Current prices","Q","Quarterly","2019-Q2","Q2-2019","AUD","Australian Dollar","6","Millions",,,490001,"P","Provisional value"
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.column().subject(),
                        row -> row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.column().period(),
                        row -> row.figure().status())
                .containsExactly(tuple(
                        "Gross domestic product",
                        "Gross domestic product, Current prices",
                        "million Australian dollars",
                        "2019-Q2",
                        Status.PRELIMINARY));
    }

    @Test
    @DisplayName("of Eurostat with codes and labels in one cell, the label names the row and the code says what it is")
    void labelled() {
        var rows = read("tipsun20.csv", """
                DATAFLOW,LAST UPDATE,freq: Time frequency,unit: Unit of measure,geo: Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status (Flag) V2 structure
                ESTAT:TIPSUN20(1.0): Unemployment rate,12/09/25 23:00:00,A: Annual,PC_ACT: Percentage of population in the labour force,EU27_2020: European Union - 27 countries (from 2020),2023,6.1,
                ESTAT:TIPSUN20(1.0): Unemployment rate,12/09/25 23:00:00,A: Annual,PC_ACT: Percentage of population in the labour force,FR: France,2023,7.3,bep
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().role(),
                        row -> row.column().unit(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple(
                                "European Union",
                                Role.AGGREGATE,
                                "Percentage of population in the labour force",
                                Status.NORMAL),
                        tuple(
                                "France",
                                Role.ORDINARY,
                                "Percentage of population in the labour force",
                                Status.PRELIMINARY));
    }

    @Test
    @DisplayName("of the DataBank, a column for each series has its unit, and the code of the time is not said twice")
    void dataBankByTime() {
        var rows = read("wdi.csv", """
                Country Name,Country Code,Time,Time Code,"GDP growth (annual %) [NY.GDP.MKTP.KD.ZG]","Population, total [SP.POP.TOTL]"
                "Korea, Rep.",KOR,2020,YR2020,-0.7,51836239
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.column().subject(),
                        row -> row.column().unit(),
                        row -> row.column().period())
                .containsExactly(tuple("GDP growth", "percent", "2020"), tuple("Population, total", "people", "2020"));
    }

    @Test
    @DisplayName("of Our World in Data, a column of times beside the year holds no figures")
    void times() {
        assertThat(read("life-expectancy.csv", "Entity,Code,Year,Life expectancy,time\nPeru,PER,2021,72.4,2021\n")
                        .rows())
                .extracting(FigureRow::figure)
                .extracting(figure -> figure.value())
                .containsExactly("72.4");
    }

    @Test
    @DisplayName(
            "of Our World in Data, remarks stand under a number, and sums without some countries are no continents")
    void annotations() {
        var rows = read("gdp-per-capita-worldbank.csv", """
                Entity,Code,Year,"GDP per capita, PPP (constant 2021 international $)",900793-annotations
                Asia (excl. China and India),,2023,9000,
                Ukraine,UKR,2023,15885,2023: war
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().role(),
                        row -> row.column().unit(),
                        row -> row.column().basis(),
                        row -> row.figure().note())
                .containsExactly(
                        tuple(
                                "Asia (excl. China and India)",
                                Role.AGGREGATE,
                                "international dollars",
                                "constant prices of 2021",
                                ""),
                        tuple(
                                "Ukraine",
                                Role.ORDINARY,
                                "international dollars",
                                "constant prices of 2021",
                                "2023: war"));
    }

    @Test
    @DisplayName("a quarter beside its year is one period, and a column may be a month")
    void partsOfYears() {
        assertThat(read("gdp.csv", proposed("Year,Quarter,Country,GDP growth (%)\n2023,2,Peru,1.3\n2024,2,Peru,1.4\n"))
                        .rows())
                .extracting(row -> row.column().period())
                .containsExactly("2023-Q2", "2024-Q2");
        assertThat(read("rates.csv", proposed("Country,Jan 2023,February 2023\nPeru,1.2,1.3\nChile,2,3\n"))
                        .rows())
                .extracting(row -> row.column().period())
                .containsExactly("2023-01", "2023-02", "2023-01", "2023-02");
    }

    private static String proposed(String table) {
        return "Source: Test Bureau\nSome statistics 2024\n" + table;
    }

    @Test
    @DisplayName("a point alone is no number in a German table")
    void point() {
        var rows = read("seeverkehr.csv", """
                Güterumschlag;;
                Quelle: Statistisches Bundesamt;;
                Land;2021;2022
                Österreich;1.234,5;.
                Polen;17,5;1.300,0
                Insgesamt;1.252,0;–
                """).rows();
        assertThat(rows)
                .extracting(row -> row.figure().value(), row -> row.figure().status())
                .containsExactly(
                        tuple("1234.5", Status.NORMAL),
                        tuple("", Status.MISSING),
                        tuple("17.5", Status.NORMAL),
                        tuple("1300.0", Status.NORMAL),
                        tuple("1252.0", Status.NORMAL),
                        tuple("–", Status.NORMAL));
    }

    @Test
    @DisplayName("each figure is found again by its cell, also behind columns that the file has in one")
    void cells() {
        assertThat(read("wdi.csv", """
                Country Name,Country Code,Time,Time Code,"GDP growth (annual %) [NY.GDP.MKTP.KD.ZG]"
                Peru,PER,2020,YR2020,-10.9
                """).rows())
                .extracting(row -> row.figure().place())
                .containsExactly("E2");
        assertThat(read("estat_demo.tsv", "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,NR,AL\t1 \t2 \n")
                        .rows())
                .extracting(row -> row.figure().place())
                .containsExactly("B2", "C2");
    }

    @Test
    @DisplayName("a status keeps the publisher's own code, whatever it means for checking")
    void codes() {
        assertThat(read("estat_demo.tsv", "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \nA,NR,AL\t1 b\t2 f\t: c\n")
                        .rows())
                .extracting(row -> row.figure().observed(), row -> row.figure().status())
                .containsExactly(
                        tuple(ObservationStatus.B, Status.NORMAL),
                        tuple(ObservationStatus.F, Status.ESTIMATED),
                        tuple(ObservationStatus.Q, Status.WITHHELD));
    }
}

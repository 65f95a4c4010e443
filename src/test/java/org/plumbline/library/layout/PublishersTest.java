package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.reading.Upload;

/** The layouts are the publishers' own; the numbers are invented. */
@DisplayName("The download of")
class PublishersTest {

    @Test
    @DisplayName(
            "the World Bank: four lines before the header, a year a column, empty cells missing, regions aggregates")
    void worldBank() {
        var file = PublishedFile.of("API_NY.GDP.MKTP.CD_DS2_en_csv_v2_1.csv", """
                \uFEFF"Data Source","World Development Indicators",

                "Last Updated Date","2025-07-01",

                "Country Name","Country Code","Indicator Name","Indicator Code","2022","2023","2024",
                "Peru","PER","GDP (current US$)","NY.GDP.MKTP.CD","244000000000.5","267000000000","",
                "Eritrea","ERI","GDP (current US$)","NY.GDP.MKTP.CD","","","",
                "Africa Eastern and Southern","AFE","GDP (current US$)","NY.GDP.MKTP.CD","1100000000000","1200000000000","",
                "World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","101000000000000","105000000000000","",
                """);
        assertThat(file.table().mapping().layout()).isEqualTo("World Bank indicators");
        assertThat(file.read().refused()).isEmpty();
        assertThat(file.rows())
                .filteredOn(row -> row.column().period().equals("2023"))
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().role(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple("Peru", "267000000000", Role.ORDINARY, Status.NORMAL),
                        tuple("Eritrea", "", Role.ORDINARY, Status.MISSING),
                        tuple("Africa Eastern and Southern", "1200000000000", Role.AGGREGATE, Status.NORMAL),
                        tuple("World", "105000000000000", Role.TOTAL, Status.NORMAL));
        assertThat(file.rows())
                .as("a year without any figure")
                .noneMatch(row -> row.column().period().equals("2024"));
        var first = file.rows().get(0);
        assertThat(first.column().subject()).isEqualTo("GDP");
        assertThat(first.column().unit()).isEqualTo("US dollars");
        assertThat(first.edition().title()).isEqualTo("World Development Indicators, GDP (current US$) of 2025-07-01");
        assertThat(first.edition().publishedOn()).hasToString("2025-07-01");
    }

    @Test
    @DisplayName("the World Bank's DataBank: years in brackets, two dots for no figure, lines after the table")
    void dataBank() {
        var file = PublishedFile.of("P_Data_Extract.csv", """
                Series Name,Series Code,Country Name,Country Code,2020 [YR2020],2021 [YR2021]
                "Population, total",SP.POP.TOTL,Peru,PER,32838579,33155882
                "Inflation, consumer prices (annual %)",FP.CPI.TOTL.ZG,Peru,PER,2.0,..
                ,,,,,
                Data from database: World Development Indicators,,,,,
                Last Updated: 06/28/2024,,,,,
                """);
        assertThat(file.read().refused()).isEmpty();
        assertThat(file.rows())
                .extracting(
                        row -> row.column().subject(),
                        row -> row.column().unit(),
                        row -> row.column().period(),
                        row -> row.figure().value(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple("Population, total", "people", "2020", "32838579", Status.NORMAL),
                        tuple("Population, total", "people", "2021", "33155882", Status.NORMAL),
                        tuple("Inflation, consumer prices", "percent", "2020", "2.0", Status.NORMAL),
                        tuple("Inflation, consumer prices", "percent", "2021", "..", Status.MISSING));
        assertThat(file.rows().get(0).edition().publishedOn()).hasToString("2024-06-28");
    }

    @Test
    @DisplayName("Our World in Data: the world a total, regions without a code aggregates, Kosovo a country")
    void ourWorldInData() {
        var file = PublishedFile.of("co2.csv", """
                Entity,Code,Year,Annual CO₂ emissions (tonnes)
                Peru,PER,2022,57000000
                Kosovo,OWID_KOS,2022,8000000
                Africa,,2022,1400000000
                High-income countries,OWID_HIC,2022,13000000000
                World,OWID_WRL,2022,37000000000
                """);
        assertThat(file.table().mapping().layout()).isEqualTo("Our World in Data");
        assertThat(file.table().mapping().said(Field.PUBLISHED_ON))
                .as("the file does not say")
                .isEmpty();
        var figures = file.table().figures(file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2025-01-01")));
        assertThat(FigureList.of(figures).rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().role(),
                        row -> row.column().unit())
                .containsExactly(
                        tuple("Peru", Role.ORDINARY, "tonnes"),
                        tuple("Kosovo", Role.ORDINARY, "tonnes"),
                        tuple("Africa", Role.AGGREGATE, "tonnes"),
                        tuple("High-income countries", Role.AGGREGATE, "tonnes"),
                        tuple("World", Role.TOTAL, "tonnes"));
    }

    @Test
    @DisplayName("Our World in Data as an archive: the unit and the day from the description beside the table")
    void ourWorldInDataArchive() throws IOException {
        var file = PublishedFile.of(
                "population.zip",
                zip(
                        "population.csv",
                        "Entity,Code,Year,population_historical\nPeru,PER,2022,34000000\n",
                        "population.metadata.json",
                        """
                        {"chart": {"title": "Population", "originalChartUrl": "https://ourworldindata.org/grapher/population"},
                         "columns": {"Population": {"titleShort": "Population", "unit": "people", "shortName": "population_historical"}},
                         "dateDownloaded": "2025-05-02"}""",
                        "readme.md",
                        "# Population"));
        var row = file.rows().get(0);
        assertThat(row.column().subject()).isEqualTo("Population");
        assertThat(row.column().unit()).isEqualTo("people");
        assertThat(row.edition().title()).isEqualTo("Population, as of 2025-05-02");
        assertThat(row.edition().url()).isEqualTo("https://ourworldindata.org/grapher/population");
        assertThat(file.opened().passedOver()).containsExactly("readme.md");
    }

    @Test
    @DisplayName("Eurostat: dimensions in one column, flags behind the values, a colon for none")
    void eurostat() throws IOException {
        var tsv = "freq,unit,na_item,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \n"
                + "A,CP_MEUR,B1GQ,DE\t3617450.0 \t3876810.0 \t4121160.0 p\n"
                + "A,CP_MEUR,B1GQ,EL\t181500.0 b\t: \t:c\n"
                + "A,CP_MEUR,B1GQ,EU27_2020\t14500000.0 \t15900000.0 \t16900000.0 bep\n";
        var file = PublishedFile.of("estat_nama_10_gdp.tsv.gz", gzip(tsv));
        assertThat(file.table().mapping().layout()).isEqualTo("Eurostat TSV");
        var dated = file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2024-10-22"));
        assertThat(FigureList.of(file.table().figures(dated)).rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().period(),
                        row -> row.column().unit(),
                        row -> row.figure().value(),
                        row -> row.figure().status(),
                        row -> row.figure().role())
                .contains(
                        tuple("Germany", "2021", "million euro", "3617450.0", Status.NORMAL, Role.ORDINARY),
                        tuple("Germany", "2023", "million euro", "4121160.0", Status.PRELIMINARY, Role.ORDINARY),
                        tuple("Greece", "2022", "million euro", ":", Status.MISSING, Role.ORDINARY),
                        tuple("Greece", "2023", "million euro", ":", Status.WITHHELD, Role.ORDINARY),
                        tuple(
                                "European Union",
                                "2023",
                                "million euro",
                                "16900000.0",
                                Status.PRELIMINARY,
                                Role.AGGREGATE));
    }

    @Test
    @DisplayName(
            "Eurostat, its codes in words: what a dataset is about, of whom, in which prices, from which day, and what is confidential")
    void eurostatWords() {
        var tsv = PublishedFile.of(
                "estat_une_rt_a.tsv",
                "freq,unit,sex,age,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC_ACT,F,Y15-74,DE\t2.9 \t2.8 \nA,PC_ACT,T,TOTAL,DE\t3.1 \t3.0 \n");
        var dated = tsv.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2024-10-22"));
        assertThat(FigureList.of(tsv.table().figures(dated)).rows())
                .extracting(
                        row -> row.edition().title(),
                        row -> row.column().subject(),
                        row -> row.column().measure(),
                        row -> row.column().period(),
                        row -> row.figure().value())
                .containsExactly(
                        tuple("Unemployment (une_rt_a)", "Unemployment", "women, aged 15 to 74", "2022", "2.9"),
                        tuple("Unemployment (une_rt_a)", "Unemployment", "women, aged 15 to 74", "2023", "2.8"),
                        tuple("Unemployment (une_rt_a)", "Unemployment", "Unemployment", "2022", "3.1"),
                        tuple("Unemployment (une_rt_a)", "Unemployment", "Unemployment", "2023", "3.0"));
        var csv = PublishedFile.of("nama_10_gdp.csv", """
                DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:NAMA_10_GDP(1.0),24/06/24 23:00:00,A,CLV20_MEUR,B1GQ,BE,2023,500.6,p,F
                ESTAT:NAMA_10_GDP(1.0),24/06/24 23:00:00,A,CP_MEUR,B1GQ,BE,2023,595.9,,
                ESTAT:NAMA_10_GDP(1.0),24/06/24 23:00:00,A,CP_MEUR,B1GQ,IE,2023,,,C
                """);
        assertThat(csv.rows())
                .extracting(
                        row -> row.edition().publishedOn().toString(),
                        row -> row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.column().basis(),
                        row -> row.figure().entity(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple(
                                "2024-06-24",
                                "gross domestic product",
                                "million euro",
                                "constant prices of 2020",
                                "Belgium",
                                Status.PRELIMINARY),
                        tuple(
                                "2024-06-24",
                                "gross domestic product",
                                "million euro",
                                "current prices",
                                "Belgium",
                                Status.NORMAL),
                        tuple(
                                "2024-06-24",
                                "gross domestic product",
                                "million euro",
                                "current prices",
                                "Ireland",
                                Status.WITHHELD));
    }

    @Test
    @DisplayName(
            "the ONS: lines about each series above its years, quarters and months, and an entity where the title names one")
    void ons() {
        var file = PublishedFile.of("series-160725.csv", """
                "Title","CPI ANNUAL RATE 00: ALL ITEMS 2015=100"
                "CDID","D7G7"
                "Source dataset ID","MM23"
                "PreUnit",""
                "Unit","%"
                "Release date","16-07-2025"
                "Next release","20 August 2025"
                "Important notes",
                "2024","2.5"
                "2025 Q1","2.8"
                "2025 JUN","3.6"
                """);
        var mapping = file.table().mapping();
        assertThat(mapping.layout()).isEqualTo("ONS time series");
        assertThat(mapping.said())
                .containsEntry(Field.SOURCE, "Office for National Statistics")
                .containsEntry(Field.EDITION, "CPI ANNUAL RATE 00: ALL ITEMS 2015=100 (D7G7)")
                .containsEntry(Field.PUBLISHED_ON, "2025-07-16");
        assertThat(new Upload(file.opened(), file.opened().tables(), Map.of()).missing())
                .as("what the preview asks for")
                .containsExactly(Field.ENTITY);
        var figures = file.table().figures(mapping.saying(Map.of(Field.ENTITY, "United Kingdom")));
        assertThat(FigureList.of(figures).rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().unit(),
                        row -> row.column().period(),
                        row -> row.figure().value())
                .containsExactly(
                        tuple("United Kingdom", "percent", "2024", "2.5"),
                        tuple("United Kingdom", "percent", "2025-Q1", "2.8"),
                        tuple("United Kingdom", "percent", "2025-06", "3.6"));
    }

    @Test
    @DisplayName("a data set of the ONS: a series a column, each with its own unit and whom it is about")
    void onsDataSet() {
        var rows = PublishedFile.of("pn2.csv", """
                "Title","Gross Domestic Product, UK: Seasonally adjusted £m","UK Population mid-year: Thousands"
                "CDID","ABMI","EBAQ"
                "PreUnit","£",""
                "Unit","m","Thousands"
                "Release Date","30-06-2025","30-06-2025"
                "Next release","14 August 2025",""
                "Important Notes","",""
                "2024","2554000","69226"
                """).rows();
        assertThat(rows)
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.figure().value())
                .containsExactly(
                        tuple(
                                "UK",
                                "Gross Domestic Product, UK: Seasonally adjusted",
                                "million pounds sterling",
                                "2554000"),
                        tuple("UK", "UK Population mid-year", "thousand", "69226"));
    }

    @ParameterizedTest(name = "{0} and {1} begin {2} and {3}")
    @CsvSource({
        "2024-01-01, 2024-02-01, 2024-01, 2024-02",
        "2023-10-01, 2024-01-01, 2023-Q4, 2024-Q1",
        "2023-01-01, 2024-01-01, 2023, 2024",
        "2024-03-01, 2024-03-08, 2024-03-01, 2024-03-08",
    })
    @DisplayName(
            "FRED: known keys in words, of the United States, and the day that a month, a quarter or a year begins")
    void fred(String one, String other, String first, String second) {
        var file = PublishedFile.of("UNRATE.csv", "observation_date,UNRATE\n%s,3.7\n%s,.\n".formatted(one, other));
        assertThat(file.table().mapping().layout()).isEqualTo("FRED");
        var figures = file.table().figures(file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2024-05-03")));
        assertThat(FigureList.of(figures).rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().measure(),
                        row -> row.column().period(),
                        row -> row.figure().status())
                .containsExactly(
                        tuple("United States", "Unemployment rate", first, Status.NORMAL),
                        tuple("United States", "Unemployment rate", second, Status.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-01", "2024-00-01", "2023-02-30"})
    @DisplayName("FRED with a day that is none: the file is opened, and its editor sees the day")
    void fredNoDay(String day) {
        var file = PublishedFile.of("UNRATE.csv", "observation_date,UNRATE\n2024-01-01,3\n%s,4\n".formatted(day));
        assertThat(file.table().mapping().columns()).hasSize(2);
    }

    @Test
    @DisplayName("FRED with a key that nobody knows: it is told as it is, and whom it is about is asked for")
    void fredUnknown() {
        var file = PublishedFile.of("XYZ123.csv", "observation_date,XYZ123\n2024-01-01,3\n2025-01-01,4\n");
        assertThat(new Upload(file.opened(), file.opened().tables(), Map.of()).missing())
                .containsExactly(Field.PUBLISHED_ON, Field.ENTITY);
    }

    @Test
    @DisplayName("the ECB: titles stand for the codes")
    void ecb() {
        var file = PublishedFile.of("data.csv", """
                KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,OBS_COM,DECIMALS,TITLE,TITLE_COMPL,UNIT,UNIT_MULT
                EXR.A.USD.EUR.SP00.A,A,USD,EUR,SP00,A,2024,1.0824,A,F,,4,US dollar/Euro,"ECB reference exchange rate, US dollar/Euro",USD,0
                """);
        var said = Map.of(Field.EDITION, "Exchange rates", Field.PUBLISHED_ON, "2025-01-02", Field.ENTITY, "Euro area");
        assertThat(FigureList.of(file.table().figures(file.table().mapping().saying(said)))
                        .rows())
                .extracting(
                        row -> row.edition().source().name(),
                        row -> row.column().subject(),
                        row -> row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.figure().value())
                .containsExactly(tuple(
                        "European Central Bank",
                        "US dollar/Euro",
                        "ECB reference exchange rate, US dollar/Euro",
                        "US dollars",
                        "1.0824"));
    }

    @Test
    @DisplayName("an index of the OECD: the year that is 100 tells two series apart")
    void oecdIndex() {
        var file = PublishedFile.of("kei.csv", """
                DATAFLOW,REF_AREA,FREQ,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS,BASE_PER
                OECD.SDD.STES:DSD_KEI@DF_KEI(4.0),JPN,Q,PRVM,IX,2025-Q1,101.7,A,0,1,2015
                OECD.SDD.STES:DSD_KEI@DF_KEI(4.0),JPN,Q,PRVM,IX,2025-Q1,98.4,A,0,1,2020
                """);
        var dated = file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2025-07-01"));
        assertThat(FigureList.of(file.table().figures(dated)).rows())
                .extracting(
                        row -> row.column().unit(),
                        row -> row.column().basis(),
                        row -> row.figure().value())
                .containsExactly(tuple("index", "2015", "101.7"), tuple("index", "2020", "98.4"));
    }

    @Test
    @DisplayName("the OECD: codes and labels side by side, powers of ten apart, statuses as codes")
    void oecd() {
        var file = PublishedFile.of("OECD.SDD.TPS,DSD_POP@DF_POP,1.0.csv", """
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,UNIT_MEASURE,Unit of measure,SEX,Sex,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals
                DATAFLOW,OECD.SDD.TPS:DSD_POP@DF_POP(1.0),Historical population,I,PER,Peru,A,Annual,POP,Population,PS,Persons,_T,Total,2023,,34.1,,E,Estimated value,6,Millions,1,One
                DATAFLOW,OECD.SDD.TPS:DSD_POP@DF_POP(1.0),Historical population,I,OECD,OECD,A,Annual,POP,Population,PS,Persons,_T,Total,2023,,1380,,A,Normal value,6,Millions,1,One
                """);
        assertThat(file.table().mapping().layout()).isEqualTo("SDMX-CSV");
        var dated = file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2024-10-22"));
        assertThat(FigureList.of(file.table().figures(dated)).rows())
                .extracting(
                        row -> row.edition().source().name(),
                        row -> row.column().subject(),
                        row -> row.column().measure(),
                        row -> row.column().unit(),
                        row -> row.column().period(),
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().status(),
                        row -> row.figure().role())
                .containsExactly(
                        tuple(
                                "OECD",
                                "Historical population",
                                "Population, Total",
                                "million people",
                                "2023",
                                "Peru",
                                "34.1",
                                Status.ESTIMATED,
                                Role.ORDINARY),
                        tuple(
                                "OECD",
                                "Historical population",
                                "Population, Total",
                                "million people",
                                "2023",
                                "OECD",
                                "1380",
                                Status.NORMAL,
                                Role.AGGREGATE));
    }

    @Test
    @DisplayName("an SDMX service without labels: places by their codes")
    void sdmxCodes() {
        var file = PublishedFile.of("data.csv", """
                DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
                ESTAT:TEC00001(1.0),22/10/24 23:00:00,A,CP_MEUR,EL,2023,220303.0,p
                """);
        var dated = file.table().mapping().saying(Map.of(Field.PUBLISHED_ON, "2024-10-22"));
        assertThat(FigureList.of(file.table().figures(dated)).rows())
                .extracting(
                        row -> row.edition().source().name(),
                        row -> row.figure().entity(),
                        row -> row.column().unit(),
                        row -> row.figure().status())
                .containsExactly(tuple("Eurostat", "Greece", "million euro", Status.PRELIMINARY));
    }

    @Test
    @DisplayName("a data package: several tables at once, what is said once from its description")
    void dataPackage() throws IOException {
        var figures =
                "source,edition,published_on,subject,measure,unit,entity,value\nTin Board,Tin Yearbook,2024-05-01,tin,%s,kt,Peru,12\n";
        var file = PublishedFile.of(
                "library.zip",
                zip(
                        "datapackage.json",
                        "{\"name\": \"library\", \"title\": \"The library\"}",
                        "data/output.csv",
                        figures.formatted("output"),
                        "data/exports.csv",
                        figures.formatted("exports")));
        assertThat(file.opened().needsNoMapping()).isTrue();
        assertThat(file.opened().tables())
                .extracting(table -> table.table().name())
                .containsExactly("data/output.csv", "data/exports.csv");
    }

    @Test
    @DisplayName("another desk's whole library is sent to the page that takes it in")
    void library() throws IOException {
        var zip = zip("datapackage.json", "{\"name\": \"plumbline-library\"}", "figures.csv", "id,value\n1,2\n");
        assertThatThrownBy(() -> PublishedFile.of("library.zip", zip)).hasMessageContaining("a whole library");
    }

    @Test
    @DisplayName("the World Bank as an archive: the table is read, what describes it and what is empty is passed over")
    void worldBankArchive() throws IOException {
        var file = PublishedFile.of(
                "API_SP.POP.TOTL_DS2_en_csv_v2_1.zip",
                zip(
                        "Metadata_Country_API_SP.POP.TOTL_DS2_en_csv_v2_1.csv",
                        "\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\n\"PER\",\"Latin America\",\"\",\"\",\"Peru\",\n",
                        "API_SP.POP.TOTL_DS2_en_csv_v2_1.csv",
                        "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2025-07-01\",\n\n"
                                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2023\",\n"
                                + "\"Peru\",\"PER\",\"Population, total\",\"SP.POP.TOTL\",\"33845617\",\n",
                        "empty.csv",
                        ""));
        assertThat(file.rows())
                .extracting(row -> row.figure().entity(), row -> row.figure().value())
                .containsExactly(tuple("Peru", "33845617"));
        assertThat(file.opened().passedOver())
                .containsExactly("empty.csv", "Metadata_Country_API_SP.POP.TOTL_DS2_en_csv_v2_1.csv");
    }

    @Test
    @DisplayName("CSV on the web: source, title and day from its metadata")
    void csvw() throws IOException {
        var file = PublishedFile.of("tin.zip", zip("tin.csv", "Country,2023\nPeru,26\n", "tin.csv-metadata.json", """
                        {"@context": "http://www.w3.org/ns/csvw", "url": "tin.csv", "dc:title": "Tin Yearbook",
                         "dc:publisher": {"schema:name": {"@value": "Tin Board"}}, "dc:issued": {"@value": "2024-05-01"}}"""));
        var row = file.rows().get(0);
        assertThat(row.edition().source().name()).isEqualTo("Tin Board");
        assertThat(row.edition().title()).isEqualTo("Tin Yearbook");
        assertThat(row.edition().publishedOn()).hasToString("2024-05-01");
    }

    @Test
    @DisplayName("references as JSON, the way a check takes them")
    void json() {
        var file = PublishedFile.of("references.json", """
                {"references": [{"source": "Tin Board", "aliases": ["TB"], "edition": "Tin Yearbook", "publishedOn": "2024-05-01",
                  "series": [{"subject": "tin", "measure": "output", "unit": "kt", "period": "2023",
                    "figures": [{"entity": "Peru", "value": "26"}, {"entity": "World", "value": 300, "role": "total"}, {"entity": "", "value": "1"}]}]}]}
                """);
        var read = FigureList.of(file.opened().figures().orElseThrow());
        assertThat(read.rows())
                .extracting(
                        row -> row.number(),
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().role())
                .containsExactly(tuple(1, "Peru", "26", Role.ORDINARY), tuple(2, "World", "300", Role.TOTAL));
        assertThat(read.refused())
                .extracting(cell -> cell.row(), cell -> cell.column())
                .containsExactly(tuple(3, "entity"));
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** @param namesAndTexts the name of an entry, its text, the name of the next */
    static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(namesAndTexts[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

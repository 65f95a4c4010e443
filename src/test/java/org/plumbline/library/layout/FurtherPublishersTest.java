package org.plumbline.library.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.mapping.Use;

/** Publishers whose layout is not known by heart: what is proposed has to be right all the same. Most numbers are invented. */
@DisplayName("The proposal for a download of")
class FurtherPublishersTest {

    private static final Map<Field, String> SAID =
            Map.of(Field.SOURCE, "Test Bureau", Field.EDITION, "Test tables", Field.PUBLISHED_ON, "2025-07-14");

    private static FigureList read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static FigureList read(String name, byte[] bytes) {
        var table = PublishedFile.of(name, bytes).table();
        assertThat(table.mapping().isRecognised()).isFalse();
        var open = new EnumMap<Field, String>(SAID);
        open.keySet().removeAll(table.mapping().said().keySet());
        var list = FigureList.of(table.figures(table.mapping().saying(open)));
        assertThat(list.refused()).isEmpty();
        return list;
    }

    private static Map<Field, String> said(String name, String text) {
        return PublishedFile.of(name, text).table().mapping().said();
    }

    private static List<Tuple> figures(FigureList list) {
        return list.rows().stream().map(FurtherPublishersTest::figure).toList();
    }

    private static Tuple figure(FigureRow row) {
        return tuple(
                row.figure().entity(),
                row.column().measure(),
                row.column().unit(),
                row.column().period(),
                row.figure().value());
    }

    @Test
    @DisplayName(
            "the IMF: a text of another name and encoding, scales apart, notes that define, years after which all is estimated")
    void weo() {
        var list = read("WEOApr2025all.txt", """
                WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\tCountry/Series-specific Notes\t2023\t2024\t2025\tEstimates Start After\t
                512\tAFG\tNGDP_R\tAfghanistan\tGross domestic product, constant prices\t"Expressed in billions, [SNA 1993]"\tNational currency\tBillions\t"Source: National Statistics Office"\t1,225.100\t1,250.0\tn/a\t2023\t
                914\tALB\tLP\tAlbania\tPopulation\tFor census purposes.\tPersons\tMillions\t\t2.752\t--\t2.6\t2023\t

                International Monetary Fund, World Economic Outlook Database, April 2025
                """.getBytes(StandardCharsets.UTF_16));
        assertThat(figures(list))
                .containsExactly(
                        tuple(
                                "Afghanistan",
                                "Gross domestic product, constant prices",
                                "billion units of national currency",
                                "2023",
                                "1,225.100"),
                        tuple(
                                "Afghanistan",
                                "Gross domestic product, constant prices",
                                "billion units of national currency",
                                "2024",
                                "1,250.0"),
                        tuple(
                                "Afghanistan",
                                "Gross domestic product, constant prices",
                                "billion units of national currency",
                                "2025",
                                "n/a"),
                        tuple("Albania", "Population", "million people", "2023", "2.752"),
                        tuple("Albania", "Population", "million people", "2024", "--"),
                        tuple("Albania", "Population", "million people", "2025", "2.6"));
        assertThat(list.rows())
                .extracting(row -> row.figure().status())
                .containsExactly(
                        Status.NORMAL,
                        Status.ESTIMATED,
                        Status.MISSING,
                        Status.NORMAL,
                        Status.ESTIMATED,
                        Status.ESTIMATED);
        assertThat(list.rows().get(3).column().definition()).isEqualTo("For census purposes.");
        assertThat(list.rows().get(0).edition().source().name()).isEqualTo("International Monetary Fund");
        assertThat(list.rows().get(0).edition().title()).isEqualTo("World Economic Outlook Database, April 2025");
    }

    @Test
    @DisplayName("the IMF's maps: the header over the names says what is measured, and in what")
    void dataMapper() {
        assertThat(figures(read("imf-dm-export.csv", """
                Real GDP growth (Annual percent change),2024,2025
                ,,
                Afghanistan,2.7,no data
                World,3.3,2.8

                ©IMF, 2025
                """)))
                .containsExactly(
                        tuple("Afghanistan", "Real GDP growth", "percent", "2024", "2.7"),
                        tuple("Afghanistan", "Real GDP growth", "percent", "2025", ""),
                        tuple("World", "Real GDP growth", "percent", "2024", "3.3"),
                        tuple("World", "Real GDP growth", "percent", "2025", "2.8"));
    }

    @Test
    @DisplayName("UNdata: numbers of footnotes are what the lines below say, and make no decimal comma")
    void unData() {
        var list = read("UNdata_Export.csv", """
                "Country or Area","Year","Source","Value","Value Footnotes"
                "Afghanistan","2020","Estimate - de facto","32890171","1,2"
                "Åland Islands","2022","Estimate - de jure","30359.5","9"
                "footnoteSeqID","Footnote"
                "1","Settled population."
                "2","Excluding nomads."
                """);
        assertThat(list.rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().value(),
                        row -> row.figure().note())
                .containsExactly(
                        tuple("Afghanistan", "32890171", "Settled population. Excluding nomads."),
                        tuple("Åland Islands", "30359.5", "9"));
        assertThat(figures(read("UNdata_energy.csv", """
                "Country or Area","Commodity - Transaction","Year","Unit","Quantity","Quantity Footnotes"
                "Algeria","Crude petroleum - production","2022","Metric tons,  thousand","47500.0",""
                """)))
                .containsExactly(tuple("Algeria", "Crude petroleum - production", "thousand t", "2022", "47500.0"));
    }

    @Test
    @DisplayName("the UN's yearbook: names stand beside their numbers, under no header")
    void yearbook() {
        assertThat(figures(read("SYB67_1.csv", """
                T02,"Population, density and surface area",,,,,
                Region/Country/Area,,Year,Series,Value,Footnotes,Source
                1,"Total, all countries or areas",2010,Population mid-year estimates (millions),"7,021.73",,United Nations
                8,Albania,2010,Surface area (thousand km2),29,,United Nations
                """)))
                .containsExactly(
                        tuple("Total", "Population mid-year estimates", "million people", "2010", "7,021.73"),
                        tuple("Albania", "Surface area", "thousand km2", "2010", "29"));
    }

    @Test
    @DisplayName("the BLS: months are columns of a year's row, and lines above say what of whom")
    void bls() {
        var text = """
                Consumer Price Index for All Urban Consumers (CPI-U)
                Original Data Value

                Series Id:,CUUR0000SA0
                Not Seasonally Adjusted
                Series Title:,All items
                Area:,U.S. city average
                Base Period:,1982-84=100

                Year,Jan,Feb,Annual,HALF1
                2024,308.417,310.326,313.689,312.145
                2025,317.671,319.082,,
                """;
        assertThat(figures(read("SeriesReport.csv", text)))
                .contains(
                        tuple("U.S. city average", "All items", "index (1982-84 = 100)", "2024-01", "308.417"),
                        tuple("U.S. city average", "All items", "index (1982-84 = 100)", "2024", "313.689"),
                        tuple("U.S. city average", "All items", "index (1982-84 = 100)", "2024-S1", "312.145"),
                        tuple("U.S. city average", "All items", "index (1982-84 = 100)", "2025-02", "319.082"));
        assertThat(said("SeriesReport.csv", text))
                .containsEntry(Field.EDITION, "Consumer Price Index for All Urban Consumers (CPI-U)");
    }

    @Test
    @DisplayName("the EIA: keys of series name nothing, a header of known names comes below them, headings are no rows")
    void eia() {
        assertThat(figures(read("INT-Export.csv", """
                Report generated on: 07-14-2025 09:12:33
                "API","","","2022","2023"
                "","annual production","","",""
                "INTL.57-1-AFG-TBPD.A","    Afghanistan","Mb/d","--","NA"
                "INTL.57-1-ALB-TBPD.A","    Albania","Mb/d","13.1","12.6"
                """)))
                .contains(tuple("Albania", "int export", "thousand barrels per day", "2023", "12.6"));
        var monthly = PublishedFile.of("crude.csv", """
                Data 1: U.S. Field Production of Crude Oil,
                Sourcekey,MCRFPUS2
                Date,U.S. Field Production of Crude Oil (Thousand Barrels per Day)
                Jan-2024,12554
                """).table().mapping();
        assertThat(monthly.headerRow()).isEqualTo(3);
        assertThat(monthly.columns())
                .extracting(column -> column.use(), column -> column.said(Field.UNIT))
                .containsExactly(tuple(Use.PERIOD, ""), tuple(Use.FIGURE, "Thousand Barrels per Day"));
        var browser = read("electricity.csv", """
                Net generation for all sectors, monthly
                Source: U.S. Energy Information Administration
                description,units,source key,Jan 2024,Feb 2024
                Net generation for all sectors,,
                United States : coal,thousand megawatthours,ELEC.GEN.COW-US-99.M,76079,44500
                United States : pumped storage,thousand megawatthours,ELEC.GEN.HPS-US-99.M,-501,--
                """);
        assertThat(figures(browser))
                .containsExactly(
                        tuple("United States : coal", "electricity", "thousand MWh", "2024-01", "76079"),
                        tuple("United States : coal", "electricity", "thousand MWh", "2024-02", "44500"),
                        tuple("United States : pumped storage", "electricity", "thousand MWh", "2024-01", "-501"),
                        tuple("United States : pumped storage", "electricity", "thousand MWh", "2024-02", "--"));
        assertThat(browser.rows().get(0).edition().source().name()).isEqualTo("U.S. Energy Information Administration");
    }

    @Test
    @DisplayName(
            "the FAO: flags and notes behind each year, codes of its own passed over, a part of a country apart from it")
    void fao() {
        var wide = read("Production_All_Data.csv", """
                Area Code,Area Code (M49),Area,Item Code,Item Code (CPC),Item,Element Code,Element,Unit,Y2022,Y2022F,Y2022N,Y2023,Y2023F,Y2023N
                150,'528,Netherlands (Kingdom of the),15,'0111,Wheat,5510,Production,t,1200000,A,,1300000,E,Unofficial
                5000,'001,World,15,'0111,Wheat,5510,Production,t,808000000,A,,,M,
                """);
        assertThat(wide.rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.figure().role(),
                        row -> row.column().period(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .containsExactly(
                        tuple("Netherlands (Kingdom of the)", Role.ORDINARY, "2022", Status.NORMAL, ""),
                        tuple("Netherlands (Kingdom of the)", Role.ORDINARY, "2023", Status.ESTIMATED, "Unofficial"),
                        tuple("World", Role.TOTAL, "2022", Status.NORMAL, ""),
                        tuple("World", Role.TOTAL, "2023", Status.MISSING, "Missing value: data cannot exist."));
        assertThat(figures(read("FAOSTAT_data.csv", """
                Domain Code,Domain,Area Code (M49),Area,Element Code,Element,Item Code (CPC),Item,Year Code,Year,Unit,Value,Flag,Flag Description,Note
                QCL,Crops,'159,China,5510,Production,'0111,Wheat,2023,2023,t,136590000,X,Figure from international organizations,
                QCL,Crops,'041,"China, mainland",5510,Production,'0111,Wheat,2023,2023,t,136580000,A,Official figure,
                """)))
                .containsExactly(
                        tuple("China", "Production", "t", "2023", "136590000"),
                        tuple("China, mainland", "Production", "t", "2023", "136580000"));
    }

    @Test
    @DisplayName(
            "SIPRI: notes before the years count for the row, the title says the unit and its prices, regions are headings")
    void sipri() {
        var text = """
                Military expenditure by country in US$ millions at current prices
                "Figures in blue are SIPRI estimates. Figures in red indicate highly uncertain data."

                Country,Notes,2022,2023
                Africa,,,
                North Africa,,,
                Algeria,§4,9145.8,18263.9
                South Sudan,,xxx,1077.1
                Cuba,,...,...
                Eritrea,,,
                """;
        var list = read("SIPRI-Milex.csv", text);
        assertThat(list.rows())
                .extracting(
                        row -> row.figure().entity(),
                        row -> row.column().unit(),
                        row -> row.column().basis(),
                        row -> row.figure().value(),
                        row -> row.figure().status(),
                        row -> row.figure().note())
                .startsWith(
                        tuple("Algeria", "million US dollars", "current prices", "9145.8", Status.NORMAL, "§4"),
                        tuple("Algeria", "million US dollars", "current prices", "18263.9", Status.NORMAL, "§4"),
                        tuple(
                                "South Sudan",
                                "million US dollars",
                                "current prices",
                                "",
                                Status.MISSING,
                                "Printed: xxx"))
                .endsWith(tuple("Eritrea", "million US dollars", "current prices", "", Status.MISSING, ""));
        var table = PublishedFile.of("SIPRI-Milex.csv", text).table();
        assertThat(table.figures(table.mapping()).passedLines())
                .containsExactly("Row 5: Africa", "Row 6: North Africa");
    }

    @Test
    @DisplayName("the UNHCR: what is counted in each column, told apart by the other country of its row")
    void unhcr() {
        assertThat(figures(read("population.csv", """
                Year,Country of Origin,Country of Origin (ISO),Country of Asylum,Country of Asylum (ISO),Refugees,Asylum-seekers
                2023,Syrian Arab Rep.,SYR,Türkiye,TUR,3214780,5
                2023,Syrian Arab Rep.,SYR,Germany,DEU,705830,97000
                """)))
                .containsExactly(
                        tuple("Syrian Arab Rep.", "Refugees, Türkiye", "not stated", "2023", "3214780"),
                        tuple("Syrian Arab Rep.", "Asylum-seekers, Türkiye", "not stated", "2023", "5"),
                        tuple("Syrian Arab Rep.", "Refugees, Germany", "not stated", "2023", "705830"),
                        tuple("Syrian Arab Rep.", "Asylum-seekers, Germany", "not stated", "2023", "97000"));
    }

    @Test
    @DisplayName("an association: a plus before what grew is no part of the number, a change in percent is percent")
    void plus() {
        assertThat(figures(read("cars.csv", """
                NEW CAR REGISTRATIONS BY MARKET;;;
                ;June;June;% change
                ;2025;2024;25/24
                Austria;25.337;23.421;+8,2
                Belgium;33.992;40.341;-15,7
                Source: ACEA;;;
                """)))
                .contains(
                        tuple("Austria", "cars", "not stated", "2025-06", "25337"),
                        tuple("Austria", "% change 25/24", "percent", "", "8.2"),
                        tuple("Belgium", "% change 25/24", "percent", "", "-15.7"));
    }

    @Test
    @DisplayName("whoever explains its footnotes below: the mark beside a name or a value is told with its text")
    void footnotes() {
        assertThat(read("oil.csv", """
                Country,2022,2023
                Denmark¹,65,58*
                Norway,1900,2020
                ¹ Includes Greenland.
                * Estimated by the secretariat.
                """).rows())
                .extracting(row -> row.figure().note())
                .containsExactly(
                        "The name has the footnote mark ¹ in the file: Includes Greenland.",
                        "Marked * in the file: Estimated by the secretariat. The name has the footnote mark ¹ in the file: Includes Greenland.",
                        "",
                        "");
    }
}

package org.plumbline.library.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.row.FigureCsv;
import org.plumbline.library.table.FileContent;

@DisplayName("What looks like a mistake in a table is said at the door")
class TotalCheckTest {

    /** @param figures "Peru=26; World=30" */
    static List<FigureRow> rows(String figures, String unit) {
        var text = new StringBuilder("source,edition,published_on,subject,measure,unit,period,entity,role,value\n");
        for (var figure : figures.split("; ")) {
            var name = figure.substring(0, figure.indexOf('='));
            var role = name.equals("World") ? "total" : name.matches("Other countries|Asia") ? "aggregate" : "";
            text.append("Tin Board,Tin Yearbook,2024-05-01,tin,output,%s,2023,%s,%s,\"%s\"\n"
                    .formatted(unit, name, role, figure.substring(figure.indexOf('=') + 1)));
        }
        var content = FileContent.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return FigureList.of(FigureCsv.open(content)).rows();
    }

    @Test
    @DisplayName("unless the measure is one whose total is an average")
    void averages() {
        var rows = FigureList.of(FigureCsv.open(FileContent.of("""
                        source,edition,published_on,subject,measure,unit,period,entity,role,value
                        Tin Board,Tin Yearbook,2024-05-01,GDP per capita,GDP per capita,US dollars,2023,Peru,,7900
                        Tin Board,Tin Yearbook,2024-05-01,GDP per capita,GDP per capita,US dollars,2023,World,total,1300
                        """.getBytes(StandardCharsets.UTF_8))))
                .rows();
        assertThat(TotalCheck.about(rows)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the table                                           | unit    | what is said
            Peru=26; Chile=4; World=30                            | kt      | -
            Peru=26; Chile=4; Other countries=70; World=100       | kt      | -
            Peru=26; Chile=4; Asia=60; World=30                   | kt      | Asia has 60, more than the printed total of 30
            Peru=26; Chile=4; Asia=20; World=30                   | kt      | -
            Peru=260; Chile=4; World=30                           | kt      | Peru has 260, more than the printed total of 30
            Peru=26; Chile=4; World=300                           | kt      | The rows add up to 30, the printed total is 300
            Peru=26; Chile=24; World=40                           | kt      | The rows add up to 50, the printed total is 40
            Peru=26; Chile=NA; World=300                          | kt      | -
            Peru=26; Chile=W; Bolivia=20; World=30                | kt      | The rows add up to 46, the printed total is 30
            Peru=297,000; Chile=4,000; World=300,000              | t       | -
            Peru=80; Chile=90; World=70                           | percent | -
            Peru=80; Chile=90; World=70                           | US dollars per t | -
            Peru=80; Chile=90                                     | kt      | -
            """)
    @DisplayName("when rows are larger than the total, or their sum misses it:")
    void totals(String figures, String unit, String says) {
        var sentences = TotalCheck.about(rows(figures, unit)).stream()
                .map(Doubt::sentence)
                .toList();
        if (says == null) {
            assertThat(sentences).isEmpty();
        } else {
            assertThat(sentences).anySatisfy(sentence -> assertThat(sentence).startsWith(says));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the table                                     | what is said
            Niger=1; Nigeria=2; Tanzania=3; Thailand=4      | -
            North Korea=1; South Korea=2                    | -
            Congo (Kinshasa)=1; Congo (Brazzaville)=2       | -
            Burma=1; Swaziland=2; Czech Republic=3          | -
            Congo (Kinshasa)=1; Congo (Brazzaville)=2       | -
            Congo, Dem. Rep.=1; Congo, Rep.=2               | -
            North Korea=1; South Korea=2                    | -
            Korea, Rep.=1; Korea, Dem. People's Rep.=2      | -
            Nigera=1                                        | “Nigera” is no name that Plumbline knows and looks like Niger and Nigeria
            Chlina=1                                        | “Chlina” is no name that Plumbline knows and looks like China
            Congo=1                                         | “Congo” is the name of two countries
            Korea=1                                         | “Korea” is the name of two countries
            Côte d'Ivoire=1; Cote d’Ivoire=2                | “Côte d'Ivoire” and “Cote d’Ivoire” differ in accents
            Acme Mining=1; Other countries=2                | -
            """)
    @DisplayName("when a name may be another's:")
    void names(String figures, String says) {
        var sentences = new LookAlikes(row -> List.of())
                .about(rows(figures, "kt")).stream().map(Doubt::sentence).toList();
        if (says == null) {
            assertThat(sentences).isEmpty();
        } else {
            assertThat(sentences).hasSize(1).first().asString().startsWith(says);
        }
    }

    @Test
    @DisplayName("when one letter more, less, other or two in the wrong order make another name")
    void letters() {
        assertThat(LookAlikes.differInOne("Brazil", "Brasil")).isTrue();
        assertThat(LookAlikes.differInOne("Brazl", "Brazil")).isTrue();
        assertThat(LookAlikes.differInOne("Brzail", "Brazil")).isTrue();
        assertThat(LookAlikes.differInOne("Brazil", "Brazil")).isFalse();
        assertThat(LookAlikes.differInOne("Mali", "Malawi")).isFalse();
    }
}

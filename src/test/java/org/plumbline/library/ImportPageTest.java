package org.plumbline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.Series;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@DisplayName("A publisher's file at the door of the library")
class ImportPageTest {

    /** A preamble, two header rows, decimal commas, a footnote mark, an unknown country, a total that the rows miss. */
    private static final String MESSY = """
            Zinnförderung %s;;;;
            (in Kilotonnen);;;;
            ;;;;
            Land;Förderung;;Note;
            ;2022;2023;;
            Peru;28,2;26,2;;
            Chlina;71,0;68,0;geschätzt;
            Bolivia*;18,0;p;;
            World total;300,0;290,0;;
            Quelle: Zinnamt;;;;
            """;

    @Inject
    SeriesRepository everything;

    private final String board = "Tin Office " + UUID.randomUUID();

    private static Newsroom editor() {
        return Newsroom.as("editor");
    }

    private String upload(String name, String text) {
        var answer = editor().upload("/library/import", name, text);
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private List<Series> stored(String edition) {
        return everything.complete().stream()
                .map(ReferenceSeries::asSeries)
                .filter(series -> series.edition().title().equals(edition))
                .toList();
    }

    @Test
    @DisplayName("is recognised, previewed and imported without a word of the editor, and the same file is noticed")
    void recognised() {
        var text = """
                Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes
                MCS2024,Peru,"Mine production, %s",26000,24000,
                MCS2024,World total (rounded),"Mine production, %s",100,100,
                """.formatted(board, board);
        var preview = upload("mcs2024-tin_world.csv", text);
        editor().get(preview)
                .then()
                .body(
                        containsString("USGS world table of 2024"),
                        containsString("Peru has 26000, more than the printed total of 100"),
                        containsString("Import 4 figures"));
        assertThat(stored("Mineral Commodity Summaries 2024 Data Release, tin")).isEmpty();

        editor().post(preview, Map.of()).then().statusCode(303);
        assertThat(stored("Mineral Commodity Summaries 2024 Data Release, tin"))
                .flatExtracting(Series::figures)
                .extracting(figure -> figure.entity(), figure -> figure.value(), figure -> figure.status())
                .contains(tuple("Peru", "24000", Status.ESTIMATED));
        editor().upload("/library/import", "again.csv", text)
                .then()
                .statusCode(422)
                .body(containsString("Exactly this file was imported"));
    }

    @Test
    @DisplayName("is proposed a reading when it is nobody's layout; what the editor changes is shown and remembered")
    void mapped() {
        var preview = upload("zinn.csv", MESSY.formatted(board));
        editor().get(preview)
                .then()
                .body(
                        containsString("No publisher’s layout fits"),
                        containsString("Still to be said"),
                        containsString("published on"),
                        containsString("Förderung 2023"));

        var said = Map.of(
                "source",
                board,
                "edition",
                board + " 2023",
                "published_on",
                "2024-03-01",
                "subject",
                "tin",
                "all_measure",
                "output",
                "all_unit",
                "kt");
        editor().post(preview + "/mapping", said).then().statusCode(303);
        editor().get(preview)
                .then()
                .body(
                        not(containsString("Still to be said")),
                        containsString("28.2"),
                        containsString("looks like China"),
                        containsString("The rows add up to 117.2, the printed total is 300.0"),
                        containsString("There is no number in it"),
                        containsString("refused.csv"));
        editor().get(preview + "/refused.csv")
                .then()
                .header("Content-Disposition", containsString("attachment; filename=\"zinn.csv.refused.csv\""))
                .body(containsString("Förderung 2023"), containsString(",p,"));
        editor().get("/audit?action=refused.exported").then().body(containsString("zinn.csv"));

        editor().post(preview, Map.of()).then().statusCode(303);
        assertThat(stored(board + " 2023")).hasSize(2);

        var next = upload("zinn-neu.csv", MESSY.formatted("next " + board).replace("26,2", "27,4"));
        editor().post(
                        next + "/mapping",
                        Map.of("source", board, "edition", board + " 2024", "published_on", "2025-03-01"))
                .then()
                .statusCode(303);
        editor().get(next)
                .then()
                .body(
                        containsString("value=\"tin\""),
                        containsString("value=\"output\""),
                        containsString("Otherwise than the edition before"),
                        containsString("27.4"));
    }

    @Test
    @DisplayName("forgets what was said of it when the field is emptied")
    void emptied() {
        var preview = upload("zinn.csv", MESSY.formatted("emptied " + board));
        for (var source : new String[] {board, ""}) {
            var said = Map.of(
                    "source", source, "column", "Land", "use", "entity", "measure", "", "unit", "", "period", "");
            editor().post(preview + "/mapping", said).then().statusCode(303);
            var missing = containsString("<strong>source</strong>");
            editor().get(preview).then().body(source.isEmpty() ? missing : not(missing));
        }
    }

    @Test
    @DisplayName("comes from a program with what it does not say, or is refused by what is missing")
    void program() {
        var csv = "Country;2023\nPeru;26,2\n";
        Newsroom.api("editor")
                .contentType("multipart/form-data")
                .multiPart(Newsroom.file("tin.csv", csv))
                .post("/api/v1/imports?dryRun=true")
                .then()
                .statusCode(422)
                .body("detail", containsString("source, edition, published on"));

        var mapping = """
                {"headerRow": 1, "decimalComma": true, "said": {"unit": "kt", "measure": "output"},
                 "columns": [{"column": "Country", "use": "entity"}, {"column": "2023", "use": "figure", "period": "2023"}]}""";
        for (var dryRun : List.of("true", "false")) {
            Newsroom.api("editor")
                    .contentType("multipart/form-data")
                    .multiPart(Newsroom.file("tin.csv", csv))
                    .multiPart("source", board)
                    .multiPart("edition", board)
                    .multiPart("publishedOn", "2024-03-01")
                    .multiPart("subject", "tin")
                    .multiPart("mapping", mapping)
                    .post("/api/v1/imports?dryRun=" + dryRun)
                    .then()
                    .statusCode(200)
                    .body(
                            "series[0].unit",
                            equalTo("kt"),
                            "series[0].period",
                            equalTo("2023"),
                            "series[0].figures",
                            equalTo(1));
            assertThat(stored(board)).hasSize(dryRun.equals("true") ? 0 : 1);
        }
        Newsroom.api("editor")
                .contentType("multipart/form-data")
                .multiPart(Newsroom.file("tin.csv", csv))
                .multiPart("mapping", "{\"columns\": [{\"column\": \"Country\", \"use\": \"entitty\"}]}")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("detail", containsString("“entitty” is no use of column “Country”"));
    }

    @Test
    @DisplayName("is told to a program with the correction that USGS made, and refused when it would do harm")
    void warnings() {
        Newsroom.api("editor")
                .contentType("multipart/form-data")
                .multiPart(Newsroom.file(
                        "mcs2024-barit_world.csv",
                        "Source,Country,Type,Prod_t_2022\nMCS2024,India,Mine production,2500\n"))
                .post("/api/v1/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("series[0].unit", equalTo("kt"), "warnings", hasItem(containsString("USGS corrected the units")));
        Newsroom.api("editor")
                .contentType("multipart/form-data")
                .multiPart(Newsroom.file("a.csv", ("a," + "x".repeat(40_000) + "\n")))
                .post("/api/v1/imports")
                .then()
                .statusCode(413)
                .body("detail", containsString("32,767 characters"));
        Newsroom.api("editor")
                .contentType("multipart/form-data")
                .multiPart(Newsroom.file("a.pdf", "%PDF-1.7"))
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("detail", containsString("This file is a PDF"));
    }

    @Test
    @DisplayName("may be a table from the clipboard")
    void pasted() {
        var answer = editor().post("/library/import/pasted", Map.of("table", """
                        %s, output in kt
                        Country        2022   2023
                        Peru           28.2   26.2
                        Bolivia        18.0   NA
                        World total    300    290
                        """.formatted(board)));
        answer.then().statusCode(303);
        editor().get(answer.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString("pasted table.tsv"), containsString("Bolivia"), containsString("26.2"));
    }

    @Test
    @DisplayName("is asked for again when nothing that was pasted is a table, and what was pasted stays")
    void notATable() {
        editor().post("/library/import/pasted", Map.of("table", "Tin is soft."))
                .then()
                .statusCode(422)
                .body(containsString("No columns can be told apart"), containsString("Tin is soft."));
    }
}

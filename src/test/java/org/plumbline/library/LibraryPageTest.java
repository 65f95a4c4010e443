package org.plumbline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.reference.References;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@DisplayName("The library")
class LibraryPageTest {

    private static final String HEADER =
            "source,source_aliases,edition,published_on,subject,measure,unit,period,entity,role,value,status,note\n";

    @Inject
    ImportFigures importFigures;

    @Inject
    References references;

    @Inject
    SeriesRepository everything;

    /** A name that no other test uses. */
    private static String fresh(String name) {
        return name + " " + UUID.randomUUID();
    }

    private static Newsroom editor() {
        return Newsroom.as("editor");
    }

    /** What an editor types who enters a figure of a new source. */
    private static Map<String, String> typed(String source) {
        var fields = new HashMap<String, String>();
        fields.put("source", source);
        fields.put("source_aliases", "");
        fields.put("edition", "Tin Yearbook 2024");
        fields.put("published_on", "2024-05-01");
        fields.put("subject", "tin");
        fields.put("measure", "output");
        fields.put("unit", "kt");
        fields.put("period", "2023");
        fields.put("entity", "Peru");
        fields.put("value", "26");
        return fields;
    }

    private static Map<String, String> typed(String source, String... changes) {
        var fields = typed(source);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private static String yearbook(String source, int year, String rows) {
        return HEADER
                + rows.lines()
                        .map(row -> "%s,TB-%s,Tin Yearbook %d,%d-05-01,tin,output,kt,%d,%s%n"
                                .formatted(source, source, year, year, year - 1, row))
                        .reduce("", String::concat);
    }

    private void imported(String text) {
        importFigures.store("tin.csv", text.getBytes(StandardCharsets.UTF_8), "editor");
    }

    private ReferenceSeries seriesOf(String source, String edition) {
        return everything.complete().stream()
                .map(ReferenceSeries::asSeries)
                .filter(series -> series.edition().source().name().equals(source))
                .filter(series -> series.edition().title().equals(edition))
                .findFirst()
                .flatMap(series -> references.find(Long.parseLong(series.key())))
                .orElseThrow();
    }

    @Test
    @DisplayName("fills its form from one line, and keeps nothing by that")
    void oneLine() {
        var board = fresh("Tin Board");
        editor().get("/library/enter?line="
                        + "Peru tin output 2023: 26 kt, %s, Tin Yearbook 2024, 1 May 2024".formatted(board))
                .then()
                .statusCode(200)
                .body(
                        containsString("nothing is saved yet"),
                        containsString("value=\"26\""),
                        containsString("value=\"kt\""),
                        containsString("value=\"2024-05-01\""),
                        containsString("value=\"" + board + "\""));
        editor().get("/library?q=" + board).then().body(not(containsString("/library/sources/")));
    }

    @Nested
    @DisplayName("for everybody signed in")
    class Reading {

        private final String board = fresh("Tin Board");

        @Test
        @DisplayName("shows sources with their editions and what superseded them")
        void overview() {
            imported(yearbook(board, 2023, "Peru,,28,,\nChina,,71,,"));
            imported(yearbook(board, 2024, "Peru,,26,,\nChina,,68,estimated,"));

            Newsroom.as("reviewer")
                    .get("/library")
                    .then()
                    .statusCode(200)
                    .body(containsString(board), containsString("superseded by Tin Yearbook 2024"));
        }

        @Test
        @DisplayName("shows an edition as printed, with status, note and role, and nothing to change it with")
        void edition() {
            imported(yearbook(board, 2024, "China,,\">68\",estimated,Without Yunnan\nPeru,,W,,\nWorld,total,300,,"));
            var edition = seriesOf(board, "Tin Yearbook 2024").edition();

            Newsroom.as("editor")
                    .get("/library/editions/" + edition.id())
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("&gt;68"),
                            containsString("estimated"),
                            containsString("Without Yunnan"),
                            containsString("withheld"),
                            containsString("total"),
                            containsString("SHA-256"),
                            not(containsString("Add a figure")));
        }

        @Test
        @DisplayName("sets the editions of a source side by side")
        void acrossEditions() {
            imported(yearbook(board, 2023, "Peru,,28,,\nBolivia,,18,,"));
            imported(yearbook(board, 2024, "Peru,,26,,\nWorld,total,290,,"));
            var series = seriesOf(board, "Tin Yearbook 2024");

            var page = Newsroom.as("reviewer")
                    .get("/library/series/" + series.id())
                    .body()
                    .asString();

            assertThat(page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                    .contains("Tin Yearbook 2023", "Peru 26 28", "Bolivia – not printed 18", "World 290 – not printed");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                # by                      | query
                a source's other name     | q=TB-{board}
                a measure and a source    | q=output&source={board}
                an entity and a source    | q=Peru&source={board}
                an edition                | edition=Tin Yearbook 2024&source={board}
                capitals or not           | q=PERU&source={board}
                """)
        @DisplayName("finds sources, series and figures by filters in the address")
        void search(String by, String query) {
            imported(yearbook(board, 2024, "Peru,,26,,"));
            Newsroom.as("reviewer")
                    .get("/library?" + query.replace("{board}", board))
                    .then()
                    .statusCode(200)
                    .body(containsString(board), not(containsString("Nothing here matches")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"100%", "a_b", "'; drop table reference_figure; --"})
        @DisplayName("takes what is looked for literally")
        void literally(String text) {
            Newsroom.as("reviewer")
                    .get("/library?q=" + text + "&source=nobody is called so")
                    .then()
                    .statusCode(200)
                    .body(containsString("Nothing here matches"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sources/0", "editions/0", "series/0", "files/0", "editions/x"})
        @DisplayName("says so when something is not there")
        void notThere(String path) {
            Newsroom.as("reviewer").get("/library/" + path).then().statusCode(404);
        }

        @Test
        @DisplayName("hands out the original of an edition, as a download")
        void original() {
            var text = yearbook(board, 2024, "Peru,,26,,");
            imported(text);
            var file = seriesOf(board, "Tin Yearbook 2024").edition().file().orElseThrow();

            var answer = Newsroom.as("reviewer").get("/library/files/" + file.id());

            answer.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
            assertThat(answer.body().asString()).isEqualTo(text);
        }

        @Test
        @DisplayName("takes no figure from somebody who is not an editor")
        void notForReviewers() {
            Newsroom.as("reviewer").get("/library").then().body(not(containsString("Enter a figure")));
            Newsroom.as("reviewer").get("/library/enter").then().statusCode(403);
            Newsroom.as("reviewer").post("/library/enter", typed(board)).then().statusCode(403);
            Newsroom.as("reviewer").get("/library/import").then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("for an editor with a figure to enter")
    class Entering {

        private final String board = fresh("Tin Council");

        private String enter(Map<String, String> fields) {
            var answer = editor().post("/library/enter", fields);
            answer.then().statusCode(303);
            return answer.header("Location").replaceFirst("^https?://[^/]+", "");
        }

        private void refused(Map<String, String> fields, String because) {
            editor().post("/library/enter", fields).then().statusCode(422).body(containsString(because));
        }

        @Test
        @DisplayName("opens source, edition and series with the first figure, and keeps them for the next")
        void first() {
            var next = enter(typed(board, "source_aliases", "TC", "value", "26,000", "note", "page 3"));

            editor().get(next)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("Saved: Peru, output of tin, 2023: 26,000 kt"),
                            containsString("checked again"),
                            containsString("value=\"" + board + "\""),
                            not(containsString("value=\"26,000\"")));
            assertThat(seriesOf(board, "Tin Yearbook 2024").figures())
                    .extracting(ReferenceFigure::entity, ReferenceFigure::printed, ReferenceFigure::note)
                    .containsExactly(tuple("Peru", "26,000", "page 3"));
        }

        @Test
        @DisplayName("takes further figures, of a known edition without its date, of a source by its other name")
        void further() {
            var alias = fresh("TC");
            enter(typed(board, "source_aliases", alias));
            enter(typed(alias, "entity", "China", "published_on", ""));

            assertThat(seriesOf(board, "Tin Yearbook 2024").figures())
                    .extracting(ReferenceFigure::entity)
                    .containsExactly("Peru", "China");
        }

        @Test
        @DisplayName("never changes a figure")
        void neverChanged() {
            enter(typed(board));
            refused(typed(board, "value", "27", "entity", "PERU"), "Peru stands in this column already, with 26");
            refused(typed(board, "published_on", "2024-06-01", "entity", "Chile"), "came out on 2024-05-01");
            refused(typed(board, "definition", "Smelted only", "entity", "Chile"), "defined otherwise");
        }

        @Test
        @DisplayName("leaves an imported edition as it was published")
        void closed() {
            imported(yearbook(board, 2024, "Peru,,26,,"));
            refused(typed(board, "entity", "Chile"), "came as a file and is closed");
            enter(typed(board, "edition", "Tin Yearbook 2024, erratum", "published_on", "2024-07-01"));
        }

        @Test
        @DisplayName("says what is wrong beside each field, and loses nothing typed")
        void wrong() {
            editor().post("/library/enter", typed(board, "published_on", "May", "entity", "", "value", "a lot"))
                    .then()
                    .statusCode(422)
                    .body(
                            containsString("not a date as 2025-03-31"),
                            containsString("This is needed."),
                            containsString("There is no number in it"),
                            containsString("value=\"a lot\""),
                            containsString("3 fields need"));
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '|', textBlock = """
                unit  | zorkmids | does not know the unit “zorkmid
                value | 13,0002  | grouped oddly
                """)
        @DisplayName("asks back about what looks like a mistake, and takes it on a second word")
        void doubtful(String field, String text, String question) {
            var unit = field.equals("unit") ? "zorkmid" : text;
            refused(typed(board, field, unit), question);
            enter(typed(board, field, unit, "sure", "true"));
        }

        @Test
        @DisplayName("is in the log, by name")
        void logged() {
            enter(typed(board));
            enter(typed(board, "entity", "China", "source_aliases", "TC-" + board));
            Newsroom.as("admin")
                    .get("/audit")
                    .then()
                    .body(
                            containsString("figure.entered"),
                            containsString("source.named"),
                            containsString("TC-" + board));
        }
    }

    @Nested
    @DisplayName("for an editor with a file to import")
    class Importing {

        private final String board = fresh("Tin Office");

        private String upload(String text) {
            var answer = editor().upload("/library/import", "tin.csv", text);
            answer.then().statusCode(303);
            return answer.header("Location").replaceFirst("^https?://[^/]+", "");
        }

        private boolean isThere() {
            return everything.complete().stream()
                    .map(ReferenceSeries::asSeries)
                    .anyMatch(series -> series.edition().source().name().equals(board));
        }

        @Test
        @DisplayName("shows what it would bring, and stores nothing until told to")
        void preview() {
            var preview = upload(yearbook(board, 2024, "Peru,,26,,\nChina,,68,,"));

            editor().get(preview)
                    .then()
                    .statusCode(200)
                    .body(containsString("Nothing is in the library yet"), containsString("Import 2 figures"));
            assertThat(isThere()).isFalse();

            editor().post(preview, Map.of()).then().statusCode(303);
            editor().get(preview).then().statusCode(200).body(containsString("tin.csv is imported"));
            assertThat(seriesOf(board, "Tin Yearbook 2024").figures()).hasSize(2);
        }

        @Test
        @DisplayName("shows refused cells with row, column, value and reason, and what looks like a mistake")
        void refusedCells() {
            var preview = upload(yearbook(board, 2024, "Peru,,lots,,\nChina,,\"13,0002\",,\nPeru,,26,,\nPeru,,27,,"));

            editor().get(preview)
                    .then()
                    .body(
                            containsString("lots"),
                            containsString("There is no number in it"),
                            containsString("Peru stands in this column already, in row 4"),
                            containsString("grouped oddly"),
                            containsString("Import 2 figures without what is refused in 2 rows"));
        }

        @Test
        @DisplayName("forgets a discarded upload")
        void discarded() {
            var preview = upload(yearbook(board, 2024, "Peru,,26,,"));
            editor().post(preview + "/discarded", Map.of()).then().statusCode(303);
            editor().get(preview).then().statusCode(404);
            editor().post(preview, Map.of()).then().statusCode(404);
            assertThat(isThere()).isFalse();
        }

        @Test
        @DisplayName("notices the same file, by its bytes")
        void twice() {
            var text = yearbook(board, 2024, "Peru,,26,,");
            var first = upload(text);
            var second = upload(text);
            editor().post(first, Map.of()).then().statusCode(303);

            editor().post(second, Map.of())
                    .then()
                    .statusCode(409)
                    .body(containsString("Exactly this file was imported"));
            editor().upload("/library/import", "other name.csv", text)
                    .then()
                    .statusCode(422)
                    .body(containsString("Exactly this file was imported"), containsString("tin.csv"));
        }

        @Test
        @DisplayName("adds the new editions of a file and leaves the old ones as they are")
        void mixed() {
            imported(yearbook(board, 2023, "Peru,,28,,\nChina,,70,,"));
            var changed = yearbook(board, 2023, "Peru,,28,,\nChina,,71,,")
                    + yearbook(board, 2024, "Peru,,26,,").substring(HEADER.length());

            editor().get(upload(changed))
                    .then()
                    .body(
                            containsString("Import 1 figure without what is refused in 1 row"),
                            containsString("An edition never changes"),
                            containsString("1 already here exactly so"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                nothing at all    | ''                     | The file is empty
                one line          | country,tons           | no figures under it
                an archive        | 'PK\u0003\u0004'       | is named .csv but is a ZIP archive
                """)
        @DisplayName("says what is wrong with a file that cannot be read")
        void unreadable(String what, String text, String says) {
            editor().upload("/library/import", "tin.csv", text)
                    .then()
                    .statusCode(422)
                    .body(containsString(says));
        }
    }
}

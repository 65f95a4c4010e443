package org.plumbline.library.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

@QuarkusTest
@Tag("database")
@DisplayName("The library shows")
class LibraryViewsTest {

    private static final String HEADER = "source,edition,published_on,subject,measure,unit,period,entity,value\n";

    @Inject
    ImportFigures importFigures;

    @Inject
    SeriesRepository series;

    private final String board = "Zinc Board " + UUID.randomUUID();

    private ReferenceEdition edition(int year, String... figures) {
        var text = new StringBuilder(HEADER);
        for (var figure : figures) {
            text.append("%s,Zinc Yearbook %d,%d-05-01,zinc,output,kt,%d,%s%n"
                    .formatted(board, year, year, year - 1, figure));
        }
        importFigures.store("zinc.csv", text.toString().getBytes(StandardCharsets.UTF_8), "editor");
        return column(year).edition();
    }

    private ReferenceSeries column(int year) {
        return series.newestHeads().stream()
                .filter(one -> one.edition().source().name().equals(board))
                .filter(one -> one.edition().title().endsWith(" " + year))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("two editions side by side: what changed and by how much, what came and what went")
    void sideBySide() {
        edition(2023, "Peru,200", "China,\"4,000\"", "Chile,NA", "India,7");
        var newer = edition(2024, "Peru,150", "China,\"4,000\"", "Chile,12", "Brazil,9");

        Newsroom.as("reviewer")
                .get("/library/editions/" + newer.id() + "/changes")
                .then()
                .statusCode(200)
                .body(
                        containsString("-50"),
                        containsString("-25 %"),
                        containsString("added"),
                        containsString("vanished"),
                        containsString("1 unchanged"),
                        containsString("Other periods: 2022 in Zinc Yearbook 2023, 2023 in Zinc Yearbook 2024"));
    }

    @Test
    @DisplayName("two editions of many series page by page, each series once")
    void sideBySideInPages() {
        importFigures.store("zinc.csv", manySeries(2023).getBytes(StandardCharsets.UTF_8), "editor");
        importFigures.store("zinc.csv", manySeries(2024).getBytes(StandardCharsets.UTF_8), "editor");
        long newer = series.newestHeads().get(0).edition().id();
        var first = Newsroom.as("reviewer")
                .get("/library/editions/" + newer + "/changes")
                .asString();
        assertThat(first)
                .contains("Series 1 to 50 of 60", "quality 0:", "quality 49:")
                .doesNotContain("quality 50:");
        var next = Pattern.compile("href=\"([^\"]*after=49)\"").matcher(first.replace("&amp;", "&"));
        assertThat(next.find()).isTrue();
        Newsroom.as("reviewer")
                .get(next.group(1))
                .then()
                .body(containsString("Series 51 to 60 of 60"), containsString("quality 59:"))
                .body(not(containsString("quality 49:")), not(containsString("Next series")));
    }

    private String manySeries(int year) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "%s,Qualities %d,%d-05-01,quality %d,output,kt,2022,Peru,%d%n"
                        .formatted(board, year, year, i, year + i))
                .collect(Collectors.joining("", HEADER, ""));
    }

    @Test
    @DisplayName("that there is nothing to compare an only edition with")
    void onlyEdition() {
        Newsroom.as("reviewer")
                .get("/library/editions/" + edition(2024, "Peru,150").id() + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("has no other edition here"));
    }

    @Test
    @DisplayName("the values of a chosen entity as a chart over editions, with the table below it")
    void chart() {
        edition(2023, "Peru,200", "China,4000");
        edition(2024, "Peru,150", "China,4100");
        Newsroom.as("reviewer")
                .get("/library/series/" + column(2024).id() + "?entity=China")
                .then()
                .body(containsString("China: 2 values from 4000 to 4100"), containsString("<polyline"));
    }

    @Test
    @DisplayName("in the chart each period once, as the newest edition has it")
    void chartOverPeriods() {
        edition(2023, "China,4000");
        var rows = "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2022,China,3900%n"
                + "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2023,China,4100%n";
        importFigures.store("zinc.csv", (HEADER + rows.formatted(board)).getBytes(StandardCharsets.UTF_8), "editor");
        Newsroom.as("reviewer")
                .get("/library/series/" + column(2024).id() + "?entity=China")
                .then()
                .body(containsString("China: 2 values from 3900 to 4100"));
    }

    @Test
    @DisplayName("in the chart an axis of values, a broken line where one is missing, and a mark for each status")
    void chartOfGaps() {
        var rows = "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2020,China,3000%n"
                + "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2021,China,3100%n"
                + "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2022,China,W%n"
                + "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2023,China,e3200%n"
                + "%1$s,Zinc Yearbook 2024,2024-05-01,zinc,output,kt,2024,China,>3300%n";
        importFigures.store("zinc.csv", (HEADER + rows.formatted(board)).getBytes(StandardCharsets.UTF_8), "editor");
        var page = Newsroom.as("reviewer")
                .get("/library/series/" + column(2024).id() + "?entity=China")
                .then()
                .extract()
                .asString();
        assertThat(page)
                .contains(">3,000</text>", ">3,300</text>", "dot estimated", "dot bound", "withheld")
                .contains("the line is broken");
        assertThat(page.split("<polyline"))
                .as("a line before the gap and one after it")
                .hasSize(3);
    }

    @Test
    @DisplayName("sources, series and entities while somebody types, and says so when nothing is called so")
    void suggestions() {
        edition(2024, "Zembla & Sons,150");
        Newsroom.as("reviewer")
                .get("/library/suggestions?q=zem")
                .then()
                .statusCode(200)
                .body(containsString("Zembla &amp; Sons"), containsString("/library?entity=Zembla+%26+Sons"));
        Newsroom.as("reviewer")
                .get("/library/suggestions?q=zin")
                .then()
                .body(containsString("zinc output"), containsString(board));
        Newsroom.as("reviewer")
                .get("/library/suggestions?q=qqqq")
                .then()
                .body(containsString("Nothing here is called so"));
        Newsroom.as("reviewer").get("/library/suggestions?q=z").then().body(not(containsString("<li>")));
    }

    @Test
    @DisplayName("what an editor says of a source: other names, home page, licence")
    void described() {
        var source = edition(2024, "Peru,150").source();
        var page = "/library/sources/" + source.id();
        var said = Map.of(
                "aliases",
                "ZB\nZinc people",
                "homePage",
                "https://zinc.example",
                "licence",
                "CC BY 4.0",
                "revision",
                "0");
        Newsroom.as("reviewer").post(page + "/description", said).then().statusCode(403);
        Newsroom.as("editor").post(page + "/description", said).then().statusCode(303);
        Newsroom.as("reviewer")
                .get(page)
                .then()
                .body(allOf(
                        containsString("Zinc people"),
                        containsString("https://zinc.example"),
                        containsString("CC BY 4.0")));
        Newsroom.as("editor").post(page + "/description", said).then().statusCode(409);
    }

    @Test
    @DisplayName("what is wrong with what an editor says of a source, beside it")
    void wronglyDescribed() {
        var page = "/library/sources/" + edition(2024, "Peru,150").source().id();
        Newsroom.as("editor")
                .post(
                        page + "/description",
                        Map.of("aliases", "", "homePage", "javascript:alert(1)", "licence", "mine", "revision", "0"))
                .then()
                .statusCode(422)
                .body(containsString("not a web address"), containsString("value=\"mine\""));
    }
}

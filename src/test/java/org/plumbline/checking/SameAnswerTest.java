package org.plumbline.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Newsroom;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.api.ClaimsAnswer;
import org.plumbline.command.CheckCommand;
import org.plumbline.library.importing.ImportFigures;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

/** The library of each test is its own: what others left is put aside for as long as it runs. */
@QuarkusTest
@Tag("database")
@DisplayName("With the same figures the same is said of an article")
class SameAnswerTest {

    private static final int EVERY = 4;

    private static final List<String> LIBRARY = List.of(
            "reference_erratum",
            "reference_figure",
            "reference_series",
            "reference_edition",
            "reference_source_alias",
            "reference_source",
            "reference_series_word",
            "reference_topic_word",
            "reference_entity_word",
            "reference_entity");

    private static final String HEADER = "source,source_aliases,edition,published_on,url,subject,measure,unit,basis,"
            + "definition,period,entity,value,role,status,note\n";

    @Inject
    ImportFigures figures;

    @Inject
    Articles articles;

    @Inject
    CheckedClaims claims;

    @Inject
    SeriesRepository library;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    /** A case as its name shows it. */
    record Case(String id, JsonNode request) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        var lines = resource("/cases/verdicts.jsonl").lines().toList();
        var mapper = new ObjectMapper();
        var cases = new ArrayList<Case>();
        for (int i = 0; i < lines.size(); i += EVERY) {
            var line = mapper.readTree(lines.get(i));
            cases.add(new Case(line.get("id").textValue(), line.get("request")));
        }
        return cases.stream();
    }

    @TestTransaction
    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("by its stored check, by the stateless one and on the command line: the verdict cases")
    void cases(Case one) throws IOException {
        fill(csv(one.request()));
        answersAlike(
                one.request().get("text").textValue(),
                one.request().get("publishedOn").textValue());
    }

    @Test
    @TestTransaction
    @DisplayName("by its stored check, by the stateless one and on the command line: the demo's article")
    void seedArticle() throws IOException {
        fill(resource("/seeds/figures.csv"));
        answersAlike(resource("/seeds/kremlin-rare-earths-2025-03-31.txt"), "2025-03-31");
    }

    private void fill(String csv) {
        LIBRARY.forEach(
                table -> database.createNativeQuery("delete from " + table).executeUpdate());
        if (csv.length() > HEADER.length()) {
            figures.store("figures.csv", csv.getBytes(StandardCharsets.UTF_8), "editor");
        }
    }

    private void answersAlike(String text, String day) throws IOException {
        var stored = stored(text, day);
        var request = json.createObjectNode().put("text", text).put("publishedOn", day);
        request.set("references", references());
        var stateless = stateless(request);
        assertThat(common(stored)).isEqualTo(common(stateless));
        assertThat(command(request)).isEqualTo(stateless);
    }

    private JsonNode stored(String text, String day) {
        var received = articles.receive(new Intake("Any", day, "", "", text), "editor");
        return json.valueToTree(ClaimsAnswer.of(received, claims)).get("claims");
    }

    private JsonNode stateless(JsonNode request) throws IOException {
        var answer = Newsroom.api("editor").body(request.toString()).post("/api/v1/check");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return json.readTree(answer.asString()).get("claims");
    }

    private JsonNode command(JsonNode request) throws IOException {
        var article = Files.writeString(
                folder.resolve("article.txt"), request.get("text").textValue());
        var references = Files.writeString(folder.resolve("references.json"), request.toString());
        var out = new ByteArrayOutputStream();
        new CheckCommand(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err)
                .run(List.of(
                        article.toString(),
                        "--references",
                        references.toString(),
                        "--published",
                        request.get("publishedOn").textValue(),
                        "--format",
                        "json"));
        return json.readTree(out.toByteArray()).get("claims");
    }

    /** What both answer of each claim, a line for each finding. */
    private static List<String> common(JsonNode claims) {
        var lines = new ArrayList<String>();
        for (var claim : claims) {
            lines.add(fields(claim, "quote", "start", "end", "kind", "verdict", "flags"));
            for (var finding : claim.get("findings")) {
                lines.add(fields(finding, "source", "edition", "series", "verdict", "reason", "explanation", "steps"));
                finding.get("inputs")
                        .forEach(input -> lines.add(fields(input, "edition", "entity", "value", "role", "note")));
            }
        }
        return lines;
    }

    private static String fields(JsonNode node, String... names) {
        return Stream.of(names).map(name -> name + ": " + node.get(name)).collect(Collectors.joining(", "));
    }

    /** All that the library holds, as a request says it. */
    private ArrayNode references() {
        var references = json.createArrayNode();
        library.complete().stream().map(ReferenceSeries::asSeries).forEach(series -> {
            var edition = series.edition();
            ObjectNode reference = references.addObject();
            reference.put("source", edition.source().name()).put("edition", edition.title());
            reference.put("publishedOn", edition.publishedOn().toString()).put("url", edition.url());
            reference.set("aliases", json.valueToTree(edition.source().aliases()));
            ObjectNode column = json.valueToTree(series);
            column.remove(List.of("key", "edition"));
            column.set("figures", figures(series));
            reference.putArray("series").add(column);
        });
        return references;
    }

    private ArrayNode figures(org.plumbline.engine.figure.Series series) {
        var cells = json.createArrayNode();
        series.figures()
                .forEach(figure -> cells.addObject()
                        .put("entity", figure.entity())
                        .put("value", figure.value())
                        .put("role", figure.role().name().toLowerCase(java.util.Locale.ROOT))
                        .put("status", figure.status().name().toLowerCase(java.util.Locale.ROOT))
                        .put("note", figure.note()));
        return cells;
    }

    /** The references of a request as a file of figures. */
    private static String csv(JsonNode request) {
        var rows = new StringBuilder(HEADER);
        for (var reference : request.path("references")) {
            for (var series : reference.get("series")) {
                for (var figure : series.get("figures")) {
                    rows.append(row(reference, series, figure)).append('\n');
                }
            }
        }
        return rows.toString();
    }

    private static String row(JsonNode reference, JsonNode series, JsonNode figure) {
        var aliases = new ArrayList<String>();
        reference.path("aliases").forEach(alias -> aliases.add(alias.textValue()));
        var period = figure.hasNonNull("period") ? figure : series;
        return Stream.of(
                        text(reference, "source"),
                        String.join("; ", aliases),
                        text(reference, "edition"),
                        text(reference, "publishedOn"),
                        text(reference, "url"),
                        text(series, "subject"),
                        text(series, "measure"),
                        text(series, "unit"),
                        text(series, "basis"),
                        text(series, "definition"),
                        text(period, "period"),
                        text(figure, "entity"),
                        text(figure, "value"),
                        text(figure, "role"),
                        text(figure, "status"),
                        text(figure, "note"))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : "";
    }

    private static String resource(String name) {
        try (var in = SameAnswerTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.plumbline.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.reading.ClaimFinder;

/**
 * One request to check a text and what is expected of the answer: a line of {@code cases/verdicts.jsonl}.
 *
 * @param expectations the case's own first, then those of further quotes
 */
record VerdictCase(
        String id,
        String group,
        String text,
        Optional<LocalDate> publishedOn,
        List<Series> references,
        List<Expectation> expectations) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final Checker CHECKER = new Checker();

    static List<VerdictCase> all() {
        return all("verdicts.jsonl");
    }

    /** @param name of a file beside {@code cases/verdicts.jsonl} */
    static List<VerdictCase> all(String name) {
        try (var in = VerdictCase.class.getResourceAsStream("/cases/" + name)) {
            var cases = new ArrayList<VerdictCase>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                cases.add(of(JSON.readTree(line)));
            }
            return cases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<ClaimVerdict> answer() {
        return check(text, publishedOn, references);
    }

    static List<ClaimVerdict> check(String text, Optional<LocalDate> publishedOn, List<Series> references) {
        return CHECKER.check(FINDER.find(text, publishedOn), references, Map.of());
    }

    private static VerdictCase of(JsonNode line) {
        JsonNode request = line.get("request");
        var expectations = new ArrayList<Expectation>();
        expectations.add(Expectation.of(line.get("expect")));
        line.get("expect").path("also").forEach(also -> expectations.add(Expectation.of(also)));
        return new VerdictCase(
                text(line, "id"),
                text(line, "group"),
                text(request, "text"),
                Optional.of(LocalDate.parse(text(request, "publishedOn"))),
                references(request.path("references")),
                expectations);
    }

    /** The series of the references of a request. */
    static List<Series> references(JsonNode references) {
        return stream(references)
                .flatMap(reference -> series(reference).stream())
                .toList();
    }

    private static List<Series> series(JsonNode reference) {
        var source = new Source(
                text(reference, "source"),
                stream(reference.path("aliases")).map(JsonNode::asText).toList());
        var edition = new Edition(
                source,
                text(reference, "edition"),
                LocalDate.parse(text(reference, "publishedOn")),
                text(reference, "url"));
        return stream(reference.path("series"))
                .map(series -> series(edition, series))
                .toList();
    }

    private static Series series(Edition edition, JsonNode series) {
        return new Series(
                "",
                edition,
                text(series, "subject"),
                text(series, "measure"),
                text(series, "unit"),
                text(series, "basis"),
                text(series, "definition"),
                text(series, "period"),
                stream(series.path("figures")).map(VerdictCase::figure).toList());
    }

    private static Figure figure(JsonNode figure) {
        String role = text(figure, "role");
        String status = text(figure, "status");
        return new Figure(
                text(figure, "entity"),
                text(figure, "value"),
                role.isEmpty() ? Figure.Role.ORDINARY : Figure.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                text(figure, "period"),
                status.isEmpty() ? Figure.Status.NORMAL : Figure.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                text(figure, "note"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText("");
    }
}

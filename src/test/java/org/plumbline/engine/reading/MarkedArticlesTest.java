package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Span;

@DisplayName("Of the claims marked in whole articles")
class MarkedArticlesTest {

    private static final ClaimFinder FINDER = new ClaimFinder();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NEAR = 1e-6;

    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({
        "02, 90", "04, 96", "09, 97", "11, 97", "21, 95", "22, 97", "23, 96", "24, 96", "31, 96", "32, 85", "41, 88",
        "42, 90", "43, 96", "44, 96", "45, 92", "46, 98", "47, 93", "48, 83", "49, 90", "51, 96", "52, 100", "53, 100",
        "54, 97", "55, 93", "56, 100", "57, 96", "58, 100", "59, 88", "60, 92", "61, 92", "62, 100", "63, 100",
        "64, 100", "65, 100", "66, 100", "67, 100", "68, 97", "69, 100", "70, 95", "71, 95", "72, 96", "73, 97",
        "74, 100", "75, 100", "76, 94", "77, 93", "78, 100", "79, 100", "80, 97", "81, 100", "82, 93", "83, 100",
        "84, 92", "85, 100", "86, 96", "87, 96", "88, 85", "89, 91"
    })
    @DisplayName("as many are found with the right value as ever were")
    void found(String article, int floor) throws IOException {
        List<JsonNode> marked = marked(article);
        Reading reading = FINDER.find(resource(article + ".txt"), Optional.empty());
        List<JsonNode> missed =
                marked.stream().filter(claim -> !isRight(reading, claim)).toList();
        assertThat(100 * (marked.size() - missed.size()) / marked.size())
                .as("found, without %s", missed)
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest(name = "noclaims-{0}")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("none is read where a text has none")
    void none(int number) throws IOException {
        Reading reading = FINDER.find(resource("noclaims-" + number + ".txt"), Optional.empty());
        assertThat(reading.claims().stream().filter(claim -> claim.kind() != ClaimKind.DATE))
                .isEmpty();
    }

    private static List<JsonNode> marked(String article) throws IOException {
        return resource("gold.jsonl")
                .lines()
                .map(MarkedArticlesTest::json)
                .filter(claim -> claim.path("article").asText().equals(article))
                .filter(claim -> !claim.path("kind").asText().equals("date"))
                .toList();
    }

    private static boolean isRight(Reading reading, JsonNode claim) {
        Span quote = new Span(claim.path("start").asInt(), claim.path("end").asInt());
        boolean found = reading.claims().stream().anyMatch(read -> read.span().overlaps(quote));
        List<Double> wanted = wanted(claim);
        return found
                && (wanted.isEmpty()
                        || reading.mentions().stream()
                                .filter(mention -> mention.span().overlaps(quote))
                                .flatMap(MarkedArticlesTest::numbers)
                                .anyMatch(number -> wanted.stream().anyMatch(value -> isNear(number, value))));
    }

    /** The values that are right; none where the quote says the number in no words of its own ("the biggest", "doubled"). */
    private static List<Double> wanted(JsonNode claim) {
        String kind = claim.path("kind").asText();
        boolean place = kind.equals("rank") || kind.equals("superlative");
        boolean unsaid = claim.path("value").asDouble() == 0 && kind.startsWith("change");
        if (!claim.path("value").isNumber()
                || unsaid
                || place && !saysPlace(claim.path("quote").asText())) {
            return List.of();
        }
        double value = Math.abs(claim.path("value").asDouble());
        Stream<Double> others = Stream.of("value2", "base")
                .map(claim::path)
                .filter(JsonNode::isNumber)
                .map(node -> Math.abs(node.asDouble()));
        Stream<Double> parts =
                claim.path("unit").asText().equals("%") ? Stream.of(value / 100, 1 + value / 100) : Stream.of();
        return Stream.of(Stream.of(value), others, parts).flatMap(all -> all).toList();
    }

    private static boolean saysPlace(String quote) {
        return quote.toLowerCase()
                .matches(".*(\\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner).*");
    }

    private static Stream<Double> numbers(Mention mention) {
        return Stream.of(mention.low(), mention.high())
                .filter(number -> number != null)
                .map(BigDecimal::doubleValue)
                .map(Math::abs);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("No JSON: " + line, e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = MarkedArticlesTest.class.getResourceAsStream("/articles/marked/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

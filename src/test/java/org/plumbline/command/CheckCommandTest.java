package org.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check command")
class CheckCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEXT =
            "\uFEFFTin.\n\nPeru mined 30,000 tons of tin in 2024 — 😀 and Chile mined 9,000 tons of tin in 2024.\n";

    private static final String CSV = """
            source,edition,published_on,subject,measure,unit,period,entity,value
            Tin Board,Tin 2025,2025-01-01,tin,mine production,t,2024,Peru,"30,000"
            Tin Board,Tin 2025,2025-01-01,tin,mine production,t,2024,Chile,"7,000"
            """;

    private static final String REFERENCES = """
            [{"source": "Tin Board", "edition": "Tin 2025", "publishedOn": "2025-01-01", "series": [
              {"subject": "tin", "measure": "mine production", "unit": "t", "period": "2024",
               "figures": [{"entity": "Peru", "value": "30,000"}, {"entity": "Chile", "value": 9000}]}]}]""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] pipe = {};

    @BeforeEach
    void files() throws IOException {
        file("article.txt", TEXT);
        file("right.txt", "Peru mined 30,000 tons of tin in 2024.");
        file("figures.csv", CSV);
        file("references.json", REFERENCES);
        file("request.json", "{\"text\": \"anything\", \"references\": " + REFERENCES + "}");
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            article.txt --references figures.csv                             | 1
            article.txt --references references.json                         | 0
            article.txt --references request.json                            | 0
            right.txt --references figures.csv                               | 0
            --references figures.csv right.txt --published 2025-03-31        | 0
            right.txt --references figures.csv references.json --format json | 0
            --help                                                           | 0
            """)
    @DisplayName("says by its exit status whether something is refuted")
    void status(String typed, int expected) {
        assertThat(run(typed)).isEqualTo(expected);
        assertThat(err()).isEmpty();
        assertThat(out()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --references figures.csv                                 | Which article?
            right.txt                                                | Held to which figures?
            right.txt --references                                   | What comes after --references is missing.
            right.txt --references missing.csv                       | There is no file
            missing.txt --references figures.csv                     | There is no file
            . --references figures.csv                               | is a folder
            right.txt --references figures.csv --published 31.3.2025 | as 2025-03-31, not “31.3.2025”
            right.txt --references figures.csv --format xml          | --format is one of text, json, sarif, not “xml”
            right.txt --references figures.csv --quiet               | There is no option --quiet.
            right.txt article.txt --references figures.csv           | One article at a time
            - --references -                                         | Only one of the files can be piped in.
            right.txt --references broken.json                       | broken.json: [0]: the field “source” is missing
            right.txt --references broken.csv                        | broken.csv, row 2, published_on
            right.txt --references right.txt                         | right.txt:
            latin.txt --references figures.csv                       | is not a text in UTF-8
            empty.txt --references figures.csv                       | is empty
            """)
    @DisplayName("says what it could not use, and ends with 2")
    void refuses(String typed, String because) throws IOException {
        file("broken.json", "[{\"edition\": \"Tin 2025\"}]");
        file("broken.csv", CSV.replaceFirst("2025-01-01", "1.1.2025"));
        Files.write(folder.resolve("latin.txt"), new byte[] {'T', (byte) 0xE9});
        file("empty.txt", " \n");
        assertThat(run(typed)).isEqualTo(2);
        assertThat(err()).contains(because);
        assertThat(out()).isEmpty();
    }

    @Test
    @DisplayName("reads what is piped in")
    void piped() {
        pipe = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(run("- --references figures.csv")).isEqualTo(1);
        pipe = CSV.getBytes(StandardCharsets.UTF_8);
        assertThat(run("article.txt --references -")).isEqualTo(1);
    }

    @Test
    @DisplayName("puts what is refuted first, with where it stands and why")
    void text() {
        run("article.txt --references figures.csv");
        assertThat(out().lines().findFirst().orElseThrow())
                .contains("article.txt:3:", ": refuted: “9,000 tons of tin in 2024”");
        assertThat(out()).contains("VALUE_DIFFERS by Tin Board, Tin 2025 (tin, mine production, 2024)", "7,000");
        assertThat(out()).endsWith("1 refuted, 1 supported, 0 conflicting, 0 not settled" + System.lineSeparator());
    }

    @Nested
    @DisplayName("as SARIF")
    class Sarif {

        @Test
        @DisplayName("names a rule for each reason, and errors for what is refuted only")
        void results() throws IOException {
            var run = sarif();
            var rules = run.at("/tool/driver/rules");
            assertThat(run.get("results")).hasSize(2);
            for (var result : run.get("results")) {
                assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId"));
                boolean refuted = result.at("/properties/verdict").textValue().equals("REFUTED");
                assertThat(result.get("level").textValue()).isEqualTo(refuted ? "error" : "none");
                assertThat(result.get("kind").textValue()).isEqualTo(refuted ? "fail" : "pass");
                assertThat(result.at("/message/text").textValue()).isNotBlank();
            }
        }

        @Test
        @DisplayName("points at the claim by line, column and offset, in code points")
        void regions() throws IOException {
            var text = TEXT.substring(1);
            for (var result : sarif().get("results")) {
                var region = result.at("/locations/0/physicalLocation/region");
                int start = text.offsetByCodePoints(0, region.get("charOffset").intValue());
                int end =
                        text.offsetByCodePoints(start, region.get("charLength").intValue());
                var quote = region.at("/snippet/text").textValue();
                assertThat(text.substring(start, end)).isEqualTo(quote);
                assertThat(region.get("startLine").intValue()).isEqualTo(3);
                var line = text.lines().toList().get(2);
                assertThat(line.substring(line.offsetByCodePoints(
                                0, region.get("startColumn").intValue() - 1)))
                        .startsWith(quote);
            }
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"article.txt", "right.txt"})
        @DisplayName("is valid by the schema of the standard")
        void valid(String article) throws IOException {
            run(article + " --references figures.csv --format sarif");
            try (var schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
                var standard = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
                assertThat(standard.validate(JSON.readTree(out()))).isEmpty();
            }
        }

        private JsonNode sarif() throws IOException {
            run("article.txt --references figures.csv --format sarif");
            var log = JSON.readTree(out());
            assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
            assertThat(log.at("/runs/0/columnKind").textValue()).isEqualTo("unicodeCodePoints");
            return log.at("/runs/0");
        }
    }

    private int run(String typed) {
        out.reset();
        err.reset();
        var words = new ArrayList<String>();
        for (var word : typed.strip().split("\\s+")) {
            boolean file = word.contains(".") && !word.matches("[\\d.-]+") || word.equals(".");
            words.add(file ? folder.resolve(word).toString() : word);
        }
        return new CheckCommand(new ByteArrayInputStream(pipe), stream(out), stream(err)).run(List.copyOf(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}

package org.plumbline.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.claim.Claim;

@DisplayName("In a whole article")
class ArticleTest {

    private static final ClaimFinder FINDER = new ClaimFinder();

    @ParameterizedTest(name = "{0}")
    @CsvSource("kremlin-rare-earths-2025-03-31, 2025-03-31")
    @DisplayName("every claim is found, and nothing else")
    void article(String name, LocalDate publishedOn) throws IOException {
        var claims =
                FINDER.find(resource(name + ".txt"), Optional.of(publishedOn)).claims();
        var expected = rows(resource(name + ".expected.csv"));
        var found = new ArrayList<String>();
        for (int i = 0; i < claims.size(); i++) {
            found.add(row(claims.get(i), i < expected.size() ? expected.get(i) : ""));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** A claim as a row of the expectations, with a star where those have one. */
    private static String row(Claim claim, String expected) {
        var cells = List.of(
                claim.kind().name(),
                claim.quote(),
                claim.topic().subject(),
                claim.topic().measure(),
                claim.topic().entity(),
                claim.attribution().who(),
                claim.modality().name());
        var wanted = expected.split("\\|");
        var row = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(i < wanted.length && wanted[i].equals("*") ? "*" : cells.get(i));
        }
        return String.join("|", row);
    }

    private static List<String> rows(String csv) {
        return csv.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll(" *\\| *", "|"))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var in = ArticleTest.class.getResourceAsStream("/articles/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

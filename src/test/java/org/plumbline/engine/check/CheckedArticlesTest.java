package org.plumbline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole articles in which every claim is marked, some of them wrong, held to the figures that come with each. */
@DisplayName("Over whole articles the engine")
class CheckedArticlesTest {

    private static final List<CheckedArticle> ARTICLES = all();

    @Test
    @DisplayName("finds at least three of four discrepancies that the figures or the text itself settle")
    void recall() {
        int found = sum(CheckedArticle::found);
        assertThat(100 * found / (found + sum(CheckedArticle::missed))).isGreaterThanOrEqualTo(75);
    }

    @Test
    @DisplayName("is right in at least nine of ten discrepancies it reports")
    void precision() {
        int found = sum(CheckedArticle::found);
        assertThat(100 * found / (found + sum(CheckedArticle::falseAlarms))).isGreaterThanOrEqualTo(90);
    }

    @Test
    @DisplayName("raises less than two false alarms in a thousand words")
    void falseAlarms() {
        assertThat(1000.0 * sum(CheckedArticle::falseAlarms) / sum(CheckedArticle::words))
                .isLessThan(2);
    }

    @AfterAll
    static void table() {
        System.out.printf("%-10s %6s %6s %6s %6s %10s%n", "article", "words", "found", "missed", "false", "supported");
        ARTICLES.forEach(one -> System.out.printf(
                "%-10s %6d %6d %6d %6d %4d of %d%n",
                one.id(),
                one.words(),
                one.found(),
                one.missed(),
                one.falseAlarms(),
                one.supported(),
                one.supportable()));
    }

    private static int sum(java.util.function.ToIntFunction<CheckedArticle> count) {
        return ARTICLES.stream().mapToInt(count).sum();
    }

    private static List<CheckedArticle> all() {
        try (var in = CheckedArticlesTest.class.getResourceAsStream("/cases/articles.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CheckedArticlesTest::read)
                    .map(CheckedArticle::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

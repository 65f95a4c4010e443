package org.plumbline.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;

@QuarkusTest
@Tag("database")
@DisplayName("The list of articles")
class ArticleListTest {

    private final String title = "Listed " + UUID.randomUUID();

    @Inject
    Articles articles;

    @Inject
    CheckedClaims claims;

    private ArticleVersion text;

    @BeforeEach
    void receive() {
        text = articles.receive(
                new Intake(
                        title,
                        "2024-06-01",
                        "",
                        "",
                        "Exports rose by 4 % to 12 million tonnes. The town has 3,000 inhabitants and 20 schools."),
                "editor");
    }

    @Test
    @DisplayName("counts a claim no longer that an editor has removed, and again once it is restored")
    void removed() {
        var counted = claimsListed();
        assertThat(counted).isEqualTo(claims.in(text.id()).size()).isPositive();
        var claim = claims.in(text.id()).get(0);
        step(claim, "removal", Map.of("revision", claim.revision(), "because", "an example"));
        assertThat(claimsListed()).isEqualTo(counted - 1);
        var removed = claims.removedFrom(text.id()).get(0);
        step(claim, "restoration", Map.of("revision", removed.revision()));
        assertThat(claimsListed()).isEqualTo(counted);
    }

    @Test
    @DisplayName("counts numbers as accounted for as soon as their claim is waived")
    void waived() {
        assertThat(row()).contains("> 0 of ");
        for (var claim : claims.in(text.id())) {
            step(claim, "waiver", Map.of("revision", 0, "reason", "not checked today"));
        }
        assertThat(row()).doesNotContain("> 0 of ");
    }

    private static void step(CheckedClaim claim, String step, Map<String, ?> form) {
        Newsroom.as("editor")
                .post("/claims/" + claim.id() + "/" + step, form)
                .then()
                .statusCode(303);
    }

    private int claimsListed() {
        return Integer.parseInt(row().replaceAll("(?s)^.*?data-label=\"Claims\">(\\d+)</td>.*$", "$1"));
    }

    private String row() {
        var page = Newsroom.as("editor")
                .get("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        int start = page.indexOf(title);
        return page.substring(start, page.indexOf("</tr>", start));
    }
}

package org.plumbline.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Newsroom;

/** Two processes of the runner for PostgreSQL, as the build leaves it, over one database. */
@Tag("nodes")
@DisplayName("Two nodes that share a database")
class TwoNodesTest {

    @TempDir
    static Path firstFolder;

    @TempDir
    static Path secondFolder;

    private static EmbeddedPostgres database;
    private static Node first;
    private static Node second;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = EmbeddedPostgres.builder().start();
        first = Node.start(database, firstFolder);
        second = Node.start(database, secondFolder);
    }

    @AfterAll
    static void stop() throws IOException {
        Stream.of(first, second).filter(node -> node != null).forEach(Node::close);
        database.close();
    }

    @Test
    @DisplayName("keep one approval of two that are given at once, and tell the other that it came too late")
    void twoApprovals() throws IOException, InterruptedException {
        var claims = claimsOf(40);
        assertThat(claims).hasSizeGreaterThan(30);
        for (int claim : claims) {
            var approval = approval(submitted(claim));
            var other = CompletableFuture.supplyAsync(() -> decided(second, claim, "reviewer2", approval));
            var one = decided(first, claim, "reviewer", approval);
            assertThat(List.of(one, other.join())).as("claim " + claim).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(new JsonPath(second.get("/api/v1/audit/verification", "admin")
                                .body())
                        .getBoolean("intact"))
                .isTrue();
    }

    private static List<Integer> claimsOf(int sentences) throws IOException, InterruptedException {
        var text = IntStream.range(0, sentences)
                .mapToObj(i -> "The factory in Oslo employed %d people.".formatted(1234 + i))
                .collect(Collectors.joining(" "));
        var article = "{\"title\": \"Work\", \"publishedOn\": \"2025-03-31\", \"text\": \"" + text + "\"}";
        long id = new JsonPath(first.send("POST", "/api/v1/articles", "editor", article)
                        .body())
                .getLong("id");
        return new JsonPath(second.get("/api/v1/articles/" + id + "/claims", "editor")
                        .body())
                .getList("claims.id");
    }

    private static JsonPath submitted(int claim) {
        var path = "/api/v1/claims/" + claim;
        first.send("PUT", path + "/assessment", "editor", "{\"rating\": \"CORRECT\"}");
        var answer = second.send("POST", path + "/submission", "editor", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonPath(answer.body());
    }

    private static String approval(JsonPath seen) {
        return "{\"outcome\": \"APPROVED\", \"version\": %d, \"fingerprint\": \"%s\"}"
                .formatted(seen.getInt("version"), seen.getString("fingerprint"));
    }

    private static int decided(Node node, int claim, String who, String approval) {
        return node.send("POST", "/api/v1/claims/" + claim + "/decision", who, approval)
                .statusCode();
    }

    @Test
    @DisplayName("refuse at once on the one who lost their account on the other, session and all")
    void disabled() throws IOException, InterruptedException {
        RestAssured.port = second.port();
        var session = Newsroom.as("editor2");
        session.get("/articles/new").then().statusCode(200);

        RestAssured.port = first.port();
        var admin = Newsroom.as("admin");
        admin.post("/accounts/" + idOf(admin, "editor2") + "/disabled", Map.of())
                .then()
                .statusCode(303);

        RestAssured.port = second.port();
        session.get("/articles/new").then().statusCode(303).header("Location", containsString("/sign-in"));
        assertThat(second.get("/api/v1/articles/1", "editor2").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName(
            "know at once on the one which roles were given and taken away on the other, in a session that goes on")
    void roles() throws IOException, InterruptedException {
        RestAssured.port = first.port();
        var admin = Newsroom.as("admin");
        var change = "/accounts/" + idOf(admin, "reviewer2") + "/roles";
        RestAssured.port = second.port();
        var session = Newsroom.as("reviewer2");
        session.get("/articles/new").then().statusCode(403);

        RestAssured.port = first.port();
        admin.post(change, Map.of("roles", "EDITOR")).then().statusCode(303);
        RestAssured.port = second.port();
        session.get("/articles/new").then().statusCode(200);
        assertThat(decided(second, 1, "reviewer2", "{\"outcome\": \"APPROVED\"}"))
                .isEqualTo(403);

        RestAssured.port = first.port();
        admin.post(change, Map.of("roles", "REVIEWER")).then().statusCode(303);
        RestAssured.port = second.port();
        session.get("/articles/new").then().statusCode(403);
        session.get("/queue").then().statusCode(200);
    }

    private static String idOf(Newsroom admin, String name) {
        var page = admin.get("/accounts").asString();
        int row = page.indexOf("data-label=\"Sign-in name\">" + name);
        int start = page.indexOf("/accounts/", row) + "/accounts/".length();
        return page.substring(start, page.indexOf('/', start));
    }
}

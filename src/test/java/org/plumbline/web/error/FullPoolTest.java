package org.plumbline.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.Waiting;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;

@QuarkusTest
@Tag("database")
@DisplayName("Where the connections to the database are in use")
class FullPoolTest {

    /** So many jobs are at work together at most. */
    private static final int AT_WORK = 3;

    /** Nothing has numbers below it. */
    private static final long LARGE = 1_000_000;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager rows;

    @Inject
    Jobs jobs;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int most;

    private final List<Connection> taken = new ArrayList<>();

    private void take(int connections) throws SQLException {
        for (int i = 0; i < connections; i++) {
            taken.add(database.getConnection());
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    @DisplayName("pages and programs are told to come back in a moment, and then all is as before")
    void full() throws Exception {
        var editor = Newsroom.as("editor");
        var stranger = Newsroom.stranger();
        take(most);
        var page = later(() -> editor.get("/queue"));
        var program = later(() -> Newsroom.api("editor").get("/api/v1/articles"));
        var signingIn =
                later(() -> stranger.post("/sign-in", Map.of("name", "nobody", "password", "wrong", "next", "/")));
        page.join()
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body(containsString("try again in a few seconds"));
        signingIn.join().then().statusCode(503).header("Retry-After", "5").body(containsString("try again in a few"));
        program.join()
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("status", equalTo(503));
        giveBack();
        editor.get("/queue").then().statusCode(200);
    }

    private static CompletableFuture<Response> later(Supplier<Response> asked) {
        return CompletableFuture.supplyAsync(asked);
    }

    @Test
    @DisplayName(
            "a heap of imports, restores and files to read leaves all but three of them to the pages and to signing in")
    void jobs() throws Exception {
        var editor = Newsroom.as("editor");
        var begun = new CountDownLatch(AT_WORK);
        var release = new CountDownLatch(1);
        try {
            for (var kind : JobKind.values()) {
                for (int subject = 1; subject <= most; subject++) {
                    jobs.startWhole(kind, -LARGE - subject, 0, "editor", progress -> {
                        rows.createNativeQuery("select 1").getSingleResult(); // as storing a row does
                        begun.countDown();
                        await(release);
                    });
                }
            }
            begun.await();
            take(most - AT_WORK - 1); // one for the page
            editor.get("/queue").then().statusCode(200);
            Newsroom.stranger().get("/sign-in").then().statusCode(200);
            assertThat(isUnderWay(JobKind.IMPORT)).isTrue();
        } finally {
            release.countDown();
            giveBack();
            awaitEnd();
        }
    }

    private boolean isUnderWay(JobKind kind) {
        return jobs.lastOf(kind, -LARGE - most).orElseThrow().isUnderWay();
    }

    private void awaitEnd() {
        for (var kind : JobKind.values()) {
            Waiting.until(() -> isUnderWay(kind), underWay -> !underWay);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

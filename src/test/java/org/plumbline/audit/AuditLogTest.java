package org.plumbline.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;
import org.plumbline.audit.verification.AuditVerification;

@QuarkusTest
@Tag("database")
@DisplayName("The event log")
class AuditLogTest {

    @Inject
    AuditLog log;

    @Inject
    AuditEventRepository events;

    @Inject
    AuditVerification verification;

    @Inject
    EntityManager database;

    @Test
    @DisplayName("is written with the transaction it belongs to, or not at all")
    void transactional() {
        long before = verification.whole().events();

        QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.kept", "claim 1", "yes"));
        QuarkusTransaction.begin();
        log.record("editor", "test.lost", "claim 1", "no");
        QuarkusTransaction.rollback();

        assertThat(verification.whole().events()).isEqualTo(before + 1);
        assertThat(verification.whole().intact()).isTrue();
        assertThat(events.newest(Long.MAX_VALUE, 1).get(0).action()).isEqualTo("test.kept");
    }

    @Test
    @DisplayName("never forks when several people act at once")
    void concurrent() throws InterruptedException {
        long before = verification.whole().events();
        var people = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            var subject = "claim " + i;
            people.submit(() ->
                    QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.raced", subject, "done")));
        }
        people.shutdown();

        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(verification.whole().events()).isEqualTo(before + 40);
        assertThat(verification.whole().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set after_value = 'forged' where sequence = 1",
                "delete from audit_event where sequence = 1",
                "truncate table audit_event",
                "delete from audit_head",
                "update audit_checkpoint set hash = 'forged'",
                "delete from audit_checkpoint"
            })
    @DisplayName("is only ever added to: the database refuses")
    void insertOnly(String attempt) {
        verification.whole("admin");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(attempt).executeUpdate()))
                .isNotNull();
        assertThat(verification.whole().intact()).isTrue();
    }

    @Test
    @DisplayName("is verified on its page and by the API")
    void pages() {
        Newsroom.as("reviewer").get("/audit").then().statusCode(200).body(containsString("are as they were written"));
        Newsroom.api("reviewer")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    @DisplayName("is shown by person, by kind and by subject, page by page")
    void filters() {
        QuarkusTransaction.requiringNew().run(() -> {
            log.record("editor", "test.filtered", "claim 71", "one");
            log.record("reviewer", "test.filtered", "claim 72", "two");
            log.record("reviewer", "test.other", "claim 72", "three");
        });
        assertThat(shown("editor", "test.filtered", "")).containsExactly("one");
        assertThat(shown("", "test.f", "")).containsExactly("two", "one");
        assertThat(shown("", "", "claim 72")).containsExactly("three", "two");
        assertThat(shown("' or 1=1 --", "", "")).isEmpty();
        Newsroom.as("reviewer").get("/audit?from=yesterday").then().statusCode(400);
    }

    private List<String> shown(String who, String action, String subject) {
        return events.newest(new LogFilter(who, action, subject, "", "", null), 10).stream()
                .map(AuditEvent::after)
                .toList();
    }

    @Test
    @DisplayName("is downloaded as lines of JSON, one for each event, which is an event too")
    void download() {
        var lines = given().auth()
                .preemptive()
                .basic("reviewer", "plumbline-demo")
                .get("/api/v1/audit/log.jsonl")
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize((int) events.newestPlace().sequence());
        Newsroom.as("reviewer").get("/audit").then().body(containsString("/audit/log.jsonl"));
        assertThat(lines.get(lines.size() - 1)).contains("\"action\":\"log.exported\"");
    }

    @Test
    @DisplayName("is compared with the head that a report printed")
    void compared() {
        var head = events.newestPlace();
        var page = Newsroom.as("reviewer")
                .post("/audit/head", Map.of("printed", "no. " + head.sequence() + ", " + head.hash()));
        page.then().statusCode(200).body(containsString("of this log"));
        Newsroom.as("reviewer")
                .post("/audit/head", Map.of("printed", "I lost <it>"))
                .then()
                .statusCode(422)
                .body(containsString("no hash of 64 digits"), containsString("I lost &lt;it&gt;"));
        Newsroom.api("reviewer")
                .get("/api/v1/audit/head?printed=99999999 " + "ab".repeat(32))
                .then()
                .body("finding", equalTo("TAIL_MISSING"));
    }
}

package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("The event log")
class AuditLogTest {

    @Inject
    AuditLog log;

    @Inject
    AuditEventRepository events;

    @Inject
    EntityManager database;

    @Test
    @DisplayName("is written with the transaction it belongs to, or not at all")
    void transactional() {
        long before = events.verify().events();

        QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.kept", "claim 1", "yes"));
        QuarkusTransaction.begin();
        log.record("editor", "test.lost", "claim 1", "no");
        QuarkusTransaction.rollback();

        assertThat(events.verify().events()).isEqualTo(before + 1);
        assertThat(events.verify().intact()).isTrue();
        assertThat(events.newest(Long.MAX_VALUE, 1).get(0).action()).isEqualTo("test.kept");
    }

    @Test
    @DisplayName("never forks when several people act at once")
    void concurrent() throws InterruptedException {
        long before = events.verify().events();
        var people = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            var subject = "claim " + i;
            people.submit(() ->
                    QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.raced", subject, "done")));
        }
        people.shutdown();

        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(events.verify().events()).isEqualTo(before + 40);
        assertThat(events.verify().intact()).isTrue();
    }

    @Test
    @DisplayName("shows where somebody changed it behind its back")
    void tampering() {
        QuarkusTransaction.requiringNew().run(() -> log.record("editor", "test.approved", "claim 2", "APPROVED"));
        long sequence = events.newest(Long.MAX_VALUE, 1).get(0).sequence();

        change(sequence, "REJECTED");
        var found = QuarkusTransaction.requiringNew().call(events::verify);
        change(sequence, "APPROVED");

        assertThat(found.intact()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(sequence);
        assertThat(QuarkusTransaction.requiringNew().call(events::verify).intact())
                .isTrue();
    }

    private void change(long sequence, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update audit_event set after_value = ?1 where sequence = ?2")
                        .setParameter(1, value)
                        .setParameter(2, sequence)
                        .executeUpdate());
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
}

package org.plumbline.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;

@QuarkusTest
@Tag("database")
@DisplayName("A refusal is in the log")
class DenialTest {

    @Inject
    AuditEventRepository events;

    @Test
    @DisplayName("of a page that somebody's roles do not include")
    void page() {
        Newsroom.as("editor").get("/accounts").then().statusCode(403);

        assertThat(last("GET /accounts").who()).isEqualTo("editor");
    }

    @Test
    @DisplayName("of a step by a program")
    void program() {
        Newsroom.api("reviewer")
                .body(Map.of("title", "t", "text", "x"))
                .post("/api/v1/articles")
                .then()
                .statusCode(403);

        assertThat(last("POST /api/v1/articles").who()).isEqualTo("reviewer");
    }

    private AuditEvent last(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.find("action = ?1 and subject = ?2 order by sequence desc", "access.denied", subject)
                        .firstResult());
    }
}

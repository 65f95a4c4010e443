package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.DatabaseServer;

/** Somebody writes SQL past the product: edith submitted what edgar assessed. */
@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("The tables themselves refuse")
class FourEyesTablesTest {

    /** Rows of this test only: the product's own ids start low. */
    private static final AtomicLong IDS = new AtomicLong(9_000_000_000L);

    private static final Instant NOW = Instant.parse("2025-04-01T12:00:00Z");

    @Inject
    EntityManager database;

    private long id;

    @BeforeEach
    void submission() {
        id = IDS.incrementAndGet();
        write(
                "insert into assessment (id, claim_id, rating, note, wording, editor, written_at)"
                        + " values (?1, ?1, 'CORRECT', '', '', 'edgar', ?2)",
                id,
                NOW);
        write(
                "insert into submission (id, claim_id, assessment_id, author, submitter, fingerprint, evidence, submitted_at)"
                        + " values (?1, ?1, ?1, 'edgar', 'edith', 'f1', '', ?2)",
                id,
                NOW);
    }

    @ParameterizedTest(name = "by {2}, of {1}''s submission of {0}''s assessment: {3} “{4}”")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            # author | submitter | decider | outcome  | reason     | refused by
            edgar    | edith     | edith   | APPROVED | ""         | four_eyes
            edgar    | edith     | edgar   | APPROVED | ""         | four_eyes
            edgar    | edith     | edith   | REJECTED | no source  | four_eyes
            edgar    | ralph     | edith   | APPROVED | ""         | decision_of_submission
            ralph    | edith     | edgar   | APPROVED | ""         | decision_of_submission
            edgar    | edith     | rita    | REJECTED | " "        | rejection_has_reason
            edgar    | edith     | rita    | PERHAPS  | why not    | decision_outcome
            """)
    @DisplayName("a decision")
    void refuses(String author, String submitter, String decider, String outcome, String reason, String constraint) {
        assertThatThrownBy(() -> decide(author, submitter, decider, outcome, reason))
                .rootCause()
                .message()
                .containsIgnoringCase(constraint);
    }

    @Test
    @DisplayName("no decision of somebody who had no hand in it, but a second one")
    void onlyOne() {
        assertThatCode(() -> decide("edgar", "edith", "rita", "APPROVED", "")).doesNotThrowAnyException();

        id = id + 1_000_000;
        assertThatThrownBy(
                        () -> write(DECISION, id, id - 1_000_000, "edgar", "edith", "ralph", "REJECTED", "late", NOW))
                .rootCause()
                .message()
                .containsIgnoringCase("unique");
    }

    @ParameterizedTest(name = "with decision {0}, recorded as {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "REJECTED,REJECTED", "REJECTED,APPROVED"})
    @DisplayName("an approved state without an approval")
    void approvedNeedsApproval(String decided, String recorded) {
        if (decided != null) {
            decide("edgar", "edith", "rita", decided, "no source");
        }
        assertThatThrownBy(() -> write(
                        "insert into claim_review (claim_id, article_id, state, assessment_id, submission_id, decision_id,"
                                + " outcome, voided_because, version)"
                                + " values (?1, 1, 'APPROVED', ?1, ?1, cast(?2 as bigint), cast(?3 as varchar(10)), '', 1)",
                        id,
                        decided == null ? null : id,
                        recorded))
                .rootCause()
                .message()
                .containsIgnoringCase("review_");
    }

    private static final String DECISION =
            "insert into decision (id, submission_id, claim_id, author, submitter, decider,"
                    + " outcome, reason, decided_at) values (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

    private void decide(String author, String submitter, String decider, String outcome, String reason) {
        write(DECISION, id, id, author, submitter, decider, outcome, reason, NOW);
    }

    private void write(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}

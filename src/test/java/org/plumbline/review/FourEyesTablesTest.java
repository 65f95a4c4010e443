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
    @DisplayName("a decider who had a hand in the claim without writing its assessment")
    void hands() {
        write(HAND, id, "ed", "AUTHOR");
        assertThatThrownBy(() -> write(
                        "insert into hand (id, submission_id, name, side) values (?1, ?2, 'ed', 'DECIDER')",
                        id + SECOND,
                        id))
                .rootCause()
                .message()
                .containsIgnoringCase("hand_one_side");
        assertThatThrownBy(() -> write(DECISION, id, id, "edgar", "edith", 1, 1, null, null, "ed", "APPROVED", "", NOW))
                .rootCause()
                .message()
                .containsIgnoringCase("decision_one_side");
    }

    @Test
    @DisplayName("no decision of somebody who had no hand in it, but a second one where one is enough")
    void onlyOne() {
        assertThatCode(() -> decide("edgar", "edith", "rita", "APPROVED", "")).doesNotThrowAnyException();

        assertThatThrownBy(() -> second(1, "ralph", "APPROVED"))
                .rootCause()
                .message()
                .containsIgnoringCase("decision_place");
        assertThatThrownBy(() -> second(2, "ralph", "APPROVED"))
                .rootCause()
                .message()
                .containsIgnoringCase("decision_of_submission");
    }

    @ParameterizedTest(name = "by {1} after rita {0} it")
    @CsvSource({"APPROVED, rita, hand_one_side", "REJECTED, ralph, decision_follows"})
    @DisplayName("a second approval")
    void secondApproval(String first, String second, String constraint) {
        needTwo();
        decide("edgar", "edith", "rita", first, "no source");
        assertThatThrownBy(() -> second(2, second, "APPROVED"))
                .rootCause()
                .message()
                .containsIgnoringCase(constraint);
    }

    @Test
    @DisplayName("an approved state after one of two approvals, but not after both")
    void approvedNeedsBoth() {
        needTwo();
        decide("edgar", "edith", "rita", "APPROVED", "");
        assertThatThrownBy(() -> review(id, "APPROVED", 1, 2))
                .rootCause()
                .message()
                .containsIgnoringCase("review_approved_has_decision");
        second(2, "ralph", "APPROVED");
        assertThatThrownBy(() -> review(id, "APPROVED", 2, 2))
                .rootCause()
                .message()
                .containsIgnoringCase("review_decision");
        assertThatCode(() -> review(id + SECOND, "APPROVED", 2, 2)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "with decision {0}, recorded as {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "REJECTED,REJECTED", "REJECTED,APPROVED", "APPROVED,-"})
    @DisplayName("an approved state without an approval")
    void approvedNeedsApproval(String decided, String recorded) {
        if (decided != null) {
            decide("edgar", "edith", "rita", decided, "no source");
        }
        assertThatThrownBy(() -> review(decided == null ? null : id, recorded, 1, 1))
                .rootCause()
                .message()
                .containsIgnoringCase("review_");
    }

    private static final long SECOND = 500_000_000;

    private static final String HAND = "insert into hand (id, submission_id, name, side) values (?1, ?1, ?2, ?3)";

    private static final String DECISION =
            "insert into decision (id, submission_id, claim_id, author, submitter, needed,"
                    + " place, follows, follows_outcome, hand_id, decider, side, outcome, reason, decided_at) values (?1, ?2, ?2,"
                    + " ?3, ?4, ?5, ?6, cast(?7 as integer), cast(?8 as varchar(10)), ?1, ?9, 'DECIDER', ?10, ?11, ?12)";

    private void decide(String author, String submitter, String decider, String outcome, String reason) {
        write(HAND, id, decider, "DECIDER");
        int needed = needed();
        write(DECISION, id, id, author, submitter, needed, 1, null, null, decider, outcome, reason, NOW);
    }

    private void second(int needed, String decider, String outcome) {
        write(
                "insert into hand (id, submission_id, name, side) select ?1, ?2, ?3, 'DECIDER'"
                        + " where not exists (select 1 from hand where id = ?1)",
                id + SECOND,
                id,
                decider);
        write(DECISION, id + SECOND, id, "edgar", "edith", needed, 2, 1, "APPROVED", decider, outcome, "", NOW);
    }

    private void needTwo() {
        write("update submission set needed = 2 where id = ?1", id);
    }

    private int needed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select needed from submission where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                        .intValue());
    }

    private void review(Long decision, String outcome, int place, int needed) {
        write(
                "insert into claim_review (claim_id, record_claim_id, article_id, state, assessment_id, submission_id,"
                        + " decision_id, outcome, decided_place, decided_needed, text_number, submitter, submitted_verdict,"
                        + " voided_because, version)"
                        + " values (?1, ?1, 1, 'APPROVED', ?1, ?1, cast(?2 as bigint), cast(?3 as varchar(10)), ?4, ?5,"
                        + " 1, 'editor', 'REFUTED', '', 1)",
                id,
                decision,
                outcome,
                place,
                needed);
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

package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.web.Refusal;

@DisplayName("The review of a claim")
class ClaimReviewTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");
    private static final Evidence EVIDENCE = new Evidence("f1", "5th of 15");
    private static final Evidence CHANGED = new Evidence("f2", "4th of 15");
    private static final String SUBMITTER = "edith";
    private static final String AUTHOR = "edgar";
    private static final String STRANGER = "rita";

    private static final Map<String, Supplier<ClaimReview>> STATES = Map.of(
            "untouched", ClaimReviewTest::untouched,
            "assessed", ClaimReviewTest::assessed,
            "returned", ClaimReviewTest::returned,
            "voided", ClaimReviewTest::voided,
            "submitted", ClaimReviewTest::submitted,
            "approved", ClaimReviewTest::approved,
            "waived", ClaimReviewTest::waived);

    private static final Map<String, BiConsumer<ClaimReview, String>> ACTIONS = Map.of(
            "assess", (review, who) -> review.assess(opinion(), who, NOON),
            "submit", (review, who) -> review.submit(who, EVIDENCE, NOON),
            "withdraw", ClaimReview::withdraw,
            "waive", (review, who) -> review.waive(new Waiver("a house number", who, NOON)),
            "reopen", (review, who) -> review.reopen(),
            "approve", (review, who) -> review.decide(Ruling.approved(), who, EVIDENCE, NOON),
            "approve what changed", (review, who) -> review.decide(Ruling.approved(), who, CHANGED, NOON),
            "reject", (review, who) -> review.decide(Ruling.rejected("one source only"), who, EVIDENCE, NOON),
            "see it change", (review, who) -> review.voidBecause("the 2025 edition was corrected"));

    @ParameterizedTest(name = "{0}, {1}: submitter {2}, author {3}, stranger {4}")
    @CsvFileSource(resources = "/specs/review.csv", delimiter = '|', numLinesToSkip = 3)
    @DisplayName("allows or refuses each step, by state and person")
    void steps(String state, String action, String submitter, String author, String stranger) {
        assertThat(outcome(state, action, SUBMITTER)).as("submitter").isEqualTo(submitter);
        assertThat(outcome(state, action, AUTHOR)).as("author").isEqualTo(author);
        assertThat(outcome(state, action, STRANGER)).as("stranger").isEqualTo(stranger);
    }

    @Test
    @DisplayName("has a row in that table for every state and action")
    void tableIsComplete() throws Exception {
        try (var table = getClass().getResourceAsStream("/specs/review.csv")) {
            var cells = new String(table.readAllBytes())
                    .lines()
                    .skip(3)
                    .map(line -> List.of(line.split("\\|")))
                    .map(cell -> cell.get(0).strip() + ", " + cell.get(1).strip());
            assertThat(cells).containsExactlyInAnyOrderElementsOf(everyCell().toList());
        }
    }

    private static Stream<String> everyCell() {
        return STATES.keySet().stream()
                .flatMap(state -> ACTIONS.keySet().stream().map(action -> state + ", " + action));
    }

    private static String outcome(String state, String action, String who) {
        var review = STATES.get(state).get();
        try {
            ACTIONS.get(action).accept(review, who);
            return review.state().name();
        } catch (Refusal refusal) {
            assertThat(review.state())
                    .as("a refused step leaves the state alone")
                    .isEqualTo(STATES.get(state).get().state());
            return Integer.toString(refusal.status());
        }
    }

    @Test
    @DisplayName("goes back to its editor with the reviewer's reason")
    void returnedWithReason() {
        var review = returned();
        assertThat(review.isReturned()).isTrue();
        assertThat(review.decision().orElseThrow().reason()).isEqualTo("one source only");
        assertThat(review.submission().orElseThrow().submitter()).isEqualTo(SUBMITTER);
    }

    @Test
    @DisplayName("is no longer returned once it is submitted again")
    void submittedAgain() {
        var review = returned();
        review.submit(SUBMITTER, EVIDENCE, NOON);
        assertThat(review.isReturned()).isFalse();
        assertThat(review.decision()).isEmpty();
    }

    @Test
    @DisplayName("says why an approval is no longer valid, until it is submitted again")
    void voidedSaysWhy() {
        var review = voided();
        assertThat(review.voidedBecause()).isEqualTo("the 2025 edition was corrected");
        review.submit(SUBMITTER, CHANGED, NOON);
        assertThat(review.voidedBecause()).isEmpty();
    }

    @Test
    @DisplayName("cannot be rejected without a reason")
    void rejectionNeedsReason() {
        assertThatThrownBy(() -> Ruling.rejected(" \n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("say why");
    }

    @Test
    @DisplayName("cannot be waived without a reason")
    void waiverNeedsReason() {
        assertThatThrownBy(() -> new Waiver(" ", SUBMITTER, NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("say why");
    }

    @Test
    @DisplayName("tells who was faster, and when")
    void tellsWhoDecided() {
        assertThatThrownBy(() -> approved().decide(Ruling.approved(), "ralph", EVIDENCE, NOON))
                .hasMessage("This claim cannot be decided now: rita approved it on 1 April 2025, 12:00 UTC.");
    }

    @Test
    @DisplayName("never lets an author decide, even when somebody else assessed it again later")
    void formerAuthor() {
        var review = submitted();
        assertThatThrownBy(() -> review.decide(Ruling.approved(), AUTHOR, EVIDENCE, NOON))
                .hasMessageContaining("You wrote an assessment");
    }

    private static ClaimReview untouched() {
        return new ClaimReview(17, 1);
    }

    private static ClaimReview assessed() {
        var review = untouched();
        review.assess(opinion(), AUTHOR, NOON);
        review.assess(opinion(), SUBMITTER, NOON);
        return review;
    }

    private static ClaimReview submitted() {
        var review = assessed();
        review.submit(SUBMITTER, EVIDENCE, NOON);
        return review;
    }

    private static ClaimReview approved() {
        var review = submitted();
        review.decide(Ruling.approved(), STRANGER, EVIDENCE, NOON);
        return review;
    }

    private static ClaimReview returned() {
        var review = submitted();
        review.decide(Ruling.rejected("one source only"), STRANGER, EVIDENCE, NOON);
        return review;
    }

    private static ClaimReview voided() {
        var review = approved();
        review.voidBecause("the 2025 edition was corrected");
        return review;
    }

    private static ClaimReview waived() {
        var review = untouched();
        review.waive(new Waiver("a house number", SUBMITTER, NOON));
        return review;
    }

    private static Opinion opinion() {
        return new Opinion(Rating.CORRECT, "as in the 2025 edition", "");
    }
}

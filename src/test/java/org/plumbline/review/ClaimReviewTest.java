package org.plumbline.review;

import static java.util.Map.entry;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.word.Correction;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Place;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.review.word.Terms;
import org.plumbline.review.word.Waiver;
import org.plumbline.web.Refusal;

@DisplayName("The review of a claim")
class ClaimReviewTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");
    private static final Evidence EVIDENCE = new Evidence("f1", "5th of 15", Verdict.SUPPORTED);
    private static final Place LATER = new Place(18, 1, 2);
    private static final Evidence CHANGED = new Evidence("f2", "4th of 15", Verdict.REFUTED);
    private static final String SUBMITTER = "edith";
    private static final String AUTHOR = "edgar";
    private static final String DECIDER = "ralph";
    private static final String STRANGER = "rita";
    private static final Terms TWO = new Terms(2, false);
    private static final Terms BLIND = new Terms(1, true);
    private static final int HEAD = 4; // lines of the table before its rows

    private static final Map<String, Supplier<ClaimReview>> STATES = Map.of(
            "untouched", ClaimReviewTest::untouched,
            "assessed", ClaimReviewTest::assessed,
            "returned", ClaimReviewTest::returned,
            "voided", ClaimReviewTest::voided,
            "submitted", () -> submitted(Terms.USUAL),
            "seconded", ClaimReviewTest::seconded,
            "blind", () -> submitted(BLIND),
            "approved", ClaimReviewTest::approved,
            "waived", ClaimReviewTest::waived);

    private static final Map<String, BiConsumer<ClaimReview, String>> ACTIONS = Map.ofEntries(
            entry("assess", (review, who) -> review.assess(opinion(), who, NOON)),
            entry("submit", (review, who) -> review.submit(who, EVIDENCE, Terms.USUAL, NOON)),
            entry("withdraw", ClaimReview::withdraw),
            entry("waive", (review, who) -> review.waive(new Waiver("a house number", who, NOON))),
            entry("reopen", (review, who) -> review.reopen()),
            entry("take up again", (review, who) -> review.takeUpAgain(new Correction("a reader wrote", who))),
            entry("approve", (review, who) -> review.decide(Ruling.approved(), who, EVIDENCE, NOON)),
            entry("approve what changed", (review, who) -> review.decide(Ruling.approved(), who, CHANGED, NOON)),
            entry("reject", (review, who) -> review.decide(Ruling.rejected("one source only"), who, EVIDENCE, NOON)),
            entry("fix and return", (review, who) -> review.fixAndReturn(other(), "see note", who, EVIDENCE, NOON)),
            entry("give the same opinion", (review, who) -> review.giveOpinion(opinion(), who, EVIDENCE, NOON)),
            entry("give another opinion", (review, who) -> review.giveOpinion(other(), who, EVIDENCE, NOON)),
            entry("change the reading", ClaimReview::tookPart),
            entry("see it change", (review, who) -> review.voidBecause("the 2025 edition was corrected")));

    @ParameterizedTest(name = "{0}, {1}: submitter {2}, author {3}, decider {4}, stranger {5}")
    @CsvFileSource(resources = "/specs/review.csv", delimiter = '|', numLinesToSkip = HEAD)
    @DisplayName("allows or refuses each step, by state and person")
    void steps(String state, String action, String submitter, String author, String decider, String stranger) {
        assertThat(outcome(state, action, SUBMITTER)).as("submitter").isEqualTo(submitter);
        assertThat(outcome(state, action, AUTHOR)).as("author").isEqualTo(author);
        assertThat(outcome(state, action, DECIDER)).as("decider").isEqualTo(decider);
        assertThat(outcome(state, action, STRANGER)).as("stranger").isEqualTo(stranger);
    }

    @Test
    @DisplayName("has a row in that table for every state and action")
    void tableIsComplete() throws Exception {
        try (var table = getClass().getResourceAsStream("/specs/review.csv")) {
            var cells = new String(table.readAllBytes())
                    .lines()
                    .skip(HEAD)
                    .map(line -> List.of(line.split("\\|")))
                    .map(cell -> cell.get(0).strip() + ", " + cell.get(1).strip());
            assertThat(cells).containsExactlyInAnyOrderElementsOf(everyCell().toList());
        }
    }

    @ParameterizedTest(name = "{0} in the state “{1}”")
    @CsvSource({
        "assess, assessed",
        "submit, assessed",
        "fix and return, submitted",
        "change the reading, untouched",
        "change the reading, submitted",
        "change the reading, approved"
    })
    @DisplayName("makes an author of whoever does this, who can then never decide it")
    void becomesAuthor(String action, String state) {
        var review = STATES.get(state).get();
        ACTIONS.get(action).accept(review, STRANGER);
        if (review.state() == ReviewState.APPROVED) {
            review.takeUpAgain(new Correction("a reader wrote", SUBMITTER));
        }
        if (review.state() == ReviewState.OPEN) {
            review.assess(opinion(), SUBMITTER, NOON);
            review.submit(SUBMITTER, EVIDENCE, Terms.USUAL, NOON);
        }
        assertThatThrownBy(() -> review.decide(Ruling.approved(), STRANGER, EVIDENCE, NOON))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).status())
                .isEqualTo(403);
        assertThat(review.isOpenTo(STRANGER)).isFalse();
    }

    @Test
    @DisplayName("where two must approve, is approved by the second, and either may return it")
    void twoApprovals() {
        var review = seconded();
        assertThat(review.decisions()).extracting(Decision::decider).containsExactly(DECIDER);
        assertThat(review.decision()).isEmpty();
        review.decide(Ruling.approved(), STRANGER, EVIDENCE, NOON);
        assertThat(review.decisions()).extracting(Decision::decider).containsExactly(DECIDER, STRANGER);

        var returned = seconded();
        returned.decide(Ruling.rejected("one source only"), STRANGER, EVIDENCE, NOON);
        assertThat(returned.isReturned()).isTrue();
    }

    @Test
    @DisplayName("is returned with both ratings when an opinion given blind differs")
    void blindOpinionDiffers() {
        var review = submitted(BLIND);
        assertThat(review.isBlindTo(STRANGER)).isTrue();
        assertThat(review.isBlindTo(SUBMITTER)).isFalse();
        review.giveOpinion(other(), STRANGER, EVIDENCE, NOON);
        assertThat(review.isReturned()).isTrue();
        assertThat(review.decision().orElseThrow().reason())
                .isEqualTo("A second opinion, given blind, is “Wrong”; the editor's is “Correct”. Fourth, not fifth");
        assertThat(review.decision().orElseThrow().rating()).contains(Rating.WRONG);
        assertThat(review.isBlindTo(STRANGER)).isFalse();
    }

    @Test
    @DisplayName("goes back as the reviewer fixed it, with the reason")
    void fixedAndReturned() {
        var review = submitted(Terms.USUAL);
        review.fixAndReturn(other(), "see note", STRANGER, EVIDENCE, NOON);
        assertThat(review.isReturned()).isTrue();
        assertThat(review.decision().orElseThrow().reason()).isEqualTo("see note");
        assertThat(review.assessment().orElseThrow().editor()).isEqualTo(STRANGER);
    }

    @Test
    @DisplayName("says whether a change undid an approval or only a submission")
    void voidedWhat() {
        assertThat(voided().voided()).isEqualTo("Approval");
        var submitted = seconded();
        submitted.voidBecause("the 2025 edition was corrected");
        assertThat(submitted.voided()).isEqualTo("Submission");
    }

    @ParameterizedTest(name = "{0}: {1} where the evidence is the same, {2} where it is not")
    @CsvSource({
        "untouched, OPEN, OPEN",
        "returned, OPEN, OPEN",
        "submitted, SUBMITTED, OPEN",
        "seconded, SUBMITTED, OPEN",
        "approved, APPROVED, OPEN",
        "waived, WAIVED, WAIVED"
    })
    @DisplayName("stands in a later text where it stood, unless what was submitted has changed")
    void carried(String state, ReviewState same, ReviewState changed) {
        var from = STATES.get(state).get();
        var carried = ClaimReview.carried(from, LATER, EVIDENCE, "version 2");
        assertThat(carried.state()).isEqualTo(same);
        assertThat(carried.isReturned()).isEqualTo(from.isReturned());
        assertThat(carried.decisions()).isEqualTo(from.decisions());
        assertThat(carried.isOwn(AUTHOR)).isEqualTo(from.isOwn(AUTHOR));
        assertThat(ClaimReview.carried(from, LATER, CHANGED, "version 2").state())
                .isEqualTo(changed);
    }

    @Test
    @DisplayName("can be submitted again in a later text, on the same assessment")
    void carriedAndSubmitted() {
        var carried = ClaimReview.carried(returned(), LATER, EVIDENCE, "version 2");
        var submission = carried.submit(SUBMITTER, EVIDENCE, Terms.USUAL, NOON);
        assertThat(submission.claimId()).isEqualTo(18);
        assertThat(submission.assessment().claimId()).isEqualTo(18);
        assertThat(carried.isCarried()).isFalse();
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
        review.submit(SUBMITTER, EVIDENCE, Terms.USUAL, NOON);
        assertThat(review.isReturned()).isFalse();
        assertThat(review.decision()).isEmpty();
    }

    @Test
    @DisplayName("says why an approval is no longer valid, until it is submitted again")
    void voidedSaysWhy() {
        var review = voided();
        assertThat(review.voidedBecause()).isEqualTo("the 2025 edition was corrected");
        review.submit(SUBMITTER, CHANGED, Terms.USUAL, NOON);
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
        assertThatThrownBy(() -> approved().decide(Ruling.approved(), STRANGER, EVIDENCE, NOON))
                .hasMessage("This claim cannot be decided now: ralph approved it on 1 April 2025, 12:00 UTC.");
    }

    @Test
    @DisplayName("never lets an author decide, even when somebody else assessed it again later")
    void formerAuthor() {
        var review = submitted(Terms.USUAL);
        assertThatThrownBy(() -> review.decide(Ruling.approved(), AUTHOR, EVIDENCE, NOON))
                .hasMessageContaining("You had a hand in this claim");
    }

    private static ClaimReview untouched() {
        return new ClaimReview(new Place(17, 1, 1));
    }

    private static ClaimReview assessed() {
        var review = untouched();
        review.assess(opinion(), AUTHOR, NOON);
        review.assess(opinion(), SUBMITTER, NOON);
        return review;
    }

    private static ClaimReview submitted(Terms terms) {
        var review = assessed();
        review.submit(SUBMITTER, EVIDENCE, terms, NOON);
        return review;
    }

    private static ClaimReview seconded() {
        var review = submitted(TWO);
        review.decide(Ruling.approved(), DECIDER, EVIDENCE, NOON);
        return review;
    }

    private static ClaimReview approved() {
        var review = submitted(Terms.USUAL);
        review.decide(Ruling.approved(), DECIDER, EVIDENCE, NOON);
        return review;
    }

    private static ClaimReview returned() {
        var review = submitted(Terms.USUAL);
        review.decide(Ruling.rejected("one source only"), DECIDER, EVIDENCE, NOON);
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

    private static Opinion other() {
        return new Opinion(Rating.WRONG, "Fourth, not fifth", "");
    }

    private static Opinion opinion() {
        return new Opinion(Rating.CORRECT, "as in the 2025 edition", "");
    }
}

package org.plumbline.review.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.verification.AuditVerification;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.checking.desk.ClaimDesk;
import org.plumbline.checking.desk.Edit;
import org.plumbline.checking.event.ClaimTouched;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.review.ReviewState;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;

/** Two thousand double approvals always; {@code -Dreview.races=2000} for as many of the rest. */
@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("When two people act at the same moment")
class ReviewRaceTest {

    private static final int APPROVALS = 2000;
    private static final int IN_ONE_ARTICLE = 50;
    private static final int ROUNDS = Integer.getInteger("review.races", 40);

    @Inject
    PlantedClaims planted;

    @Inject
    ReviewDesk desk;

    @Inject
    AuditEventRepository events;

    @Inject
    Reviews reviews;

    @Inject
    CheckedClaims claims;

    @Inject
    ClaimDesk claimDesk;

    @Inject
    Articles articles;

    @Inject
    EntityManager database;

    @Inject
    Event<ClaimTouched> touched;

    @Inject
    AuditVerification verification;

    private final ExecutorService people = Executors.newFixedThreadPool(3);

    @AfterEach
    void stop() {
        people.shutdown();
    }

    @Test
    @DisplayName("exactly one of two decisions counts, and the other is told so")
    void decisions() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = submitted("Race %d is the rarest.".formatted(round));
            var outcomes = together(
                    () -> decide(claim, Ruling.approved(), "reviewer"),
                    () -> decide(claim, Ruling.rejected("not so"), "reviewer2"));
            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(200, 409);
            assertThat(happened(claim)).hasSize(3).doesNotHaveDuplicates();
        }
        assertThat(verification.whole().intact()).isTrue();
    }

    @Test
    @DisplayName("exactly one of two first assessments counts, though nothing was on record to collide with")
    void firstAssessments() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = planted.one("First %d is the rarest.".formatted(round));
            var untouched = new Seen(Optional.of(0), Optional.empty());
            var outcomes =
                    together(() -> assess(claim, untouched, "editor"), () -> assess(claim, untouched, "editor2"));
            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    @DisplayName("an approval and a change of the evidence never both stand")
    void approvalAndChange() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = submitted("Change %d is the rarest.".formatted(round));
            var outcomes = together(() -> decide(claim, Ruling.approved(), "reviewer"), () -> {
                planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");
                return 200;
            });
            assertThat(outcomes).as("round %d", round).contains(200).isSubsetOf(200, 409);
            assertThat(happened(claim)).as("round %d", round).last().isEqualTo("claim.voided");
        }
    }

    @Test
    @DisplayName("exactly one of two approvals counts, and the other is told so")
    void approvals() {
        for (int round = 0; round < APPROVALS; round += IN_ONE_ARTICLE) {
            var sentences = IntStream.range(round, round + IN_ONE_ARTICLE)
                    .mapToObj("Approval %d is the rarest."::formatted)
                    .toArray(String[]::new);
            planted.in("Approvals from " + round, sentences).forEach(this::approvedByTwo);
        }
        assertThat(verification.whole().intact()).isTrue();
    }

    private void approvedByTwo(long claim) {
        desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor");
        var outcomes = together(
                () -> decide(claim, Ruling.approved(), "reviewer"),
                () -> decide(claim, Ruling.approved(), "reviewer2"));
        assertThat(outcomes).as("claim %d", claim).containsExactlyInAnyOrder(200, 409);
        assertThat(happened(claim)).containsExactly("claim.assessed", "claim.submitted", "claim.approved");
    }

    @Test
    @DisplayName("one person in two tabs approves once, also where two approvals are needed")
    void twoTabs() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = submittedForTwo("Tab %d is the rarest.".formatted(round));
            var outcomes = together(
                    () -> decide(claim, Ruling.approved(), "reviewer"),
                    () -> decide(claim, Ruling.approved(), "reviewer"));
            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(200, 403);
            assertThat(state(claim)).as("round %d", round).isEqualTo(ReviewState.SUBMITTED);
        }
    }

    @Test
    @DisplayName("two people approve at once where two approvals are needed, and both count")
    void firstAndSecond() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = submittedForTwo("Pair %d is the rarest.".formatted(round));
            var outcomes = together(
                    () -> decide(claim, Ruling.approved(), "reviewer"),
                    () -> decide(claim, Ruling.approved(), "reviewer2"));
            assertThat(outcomes).as("round %d", round).containsExactly(200, 200);
            assertThat(state(claim)).as("round %d", round).isEqualTo(ReviewState.APPROVED);
        }
    }

    @Test
    @DisplayName("an approval never stands beside a change of the same claim by the same person")
    void approvalAndOwnChange() {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = submitted("Own %d is the rarest.".formatted(round));
            together(() -> decide(claim, Ruling.approved(), "editor2"), () -> {
                QuarkusTransaction.requiringNew().run(() -> touched.fire(new ClaimTouched(claim, "editor2")));
                return 200;
            });
            assertThat(state(claim)).as("round %d", round).isNotEqualTo(ReviewState.APPROVED);
        }
    }

    @Test
    @DisplayName(
            "exactly one of two later texts that were made from the same one counts, and approvals meanwhile are never lost to it")
    void versions() {
        for (int round = 0; round < ROUNDS / 8 + 1; round++) {
            long claim = submitted("Version %d is the rarest.".formatted(round));
            long article = claims.find(claim).articleId();
            var text = articles.newest(article).text();
            var outcomes = together(
                    () -> status(() -> articles.receiveVersionAfter(1, article, text + " Or so.", "editor")),
                    () -> status(() -> articles.receiveVersionAfter(1, article, text + " Or not.", "editor2")),
                    () -> decide(claim, Ruling.approved(), "reviewer"));
            assertThat(outcomes.subList(0, 2)).as("round %d", round).containsExactlyInAnyOrder(200, 409);
            assertThat(outcomes.get(2)).as("round %d", round).isIn(200, 409);
        }
    }

    @Test
    @DisplayName("exactly one of two corrections made from the same page counts")
    void corrections() {
        for (int round = 0; round < ROUNDS / 8 + 1; round++) {
            long claim = planted.one("Correction %d is the rarest.".formatted(round));
            int revision = claims.find(claim).revision();
            var none = Pairing.chosen("", "", List.of());
            var outcomes = together(
                    () -> status(() -> claimDesk.choose(new Edit(claim, revision, "editor"), none)),
                    () -> status(() -> claimDesk.remove(new Edit(claim, revision, "editor2"), "a saying")));
            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(200, 409);
        }
    }

    private ReviewState state(long claim) {
        return reviews.of(List.of(claims.find(claim))).get(claim).state();
    }

    private long submittedForTwo(String sentence) {
        rules(true);
        try {
            return submitted(sentence);
        } finally {
            rules(false);
        }
    }

    private void rules(boolean two) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update desk_rules set second_reviewer = ?1, version = version + 1")
                        .setParameter(1, two)
                        .executeUpdate());
    }

    private long submitted(String sentence) {
        long claim = planted.one(sentence);
        desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor");
        return claim;
    }

    private int decide(long claim, Ruling ruling, String reviewer) {
        return status(() -> desk.decide(claim, ruling, Seen.ANYTHING, reviewer));
    }

    private int assess(long claim, Seen seen, String editor) {
        return status(() -> desk.assess(claim, new Opinion(Rating.WRONG, editor, ""), seen, editor));
    }

    private static int status(Runnable step) {
        try {
            step.run();
            return 200;
        } catch (Refusal refusal) {
            return refusal.status();
        }
    }

    @SafeVarargs
    private List<Integer> together(Callable<Integer>... steps) {
        var start = new CyclicBarrier(steps.length);
        return Arrays.stream(steps)
                .map(step -> people.submit(() -> {
                    start.await();
                    return step.call();
                }))
                .toList()
                .stream()
                .map(ReviewRaceTest::result)
                .toList();
    }

    private static int result(Future<Integer> step) {
        try {
            return step.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("Neither done nor refused", e);
        }
    }

    private List<String> happened(long claim) {
        return events.about("claim " + claim).stream().map(AuditEvent::action).toList();
    }
}

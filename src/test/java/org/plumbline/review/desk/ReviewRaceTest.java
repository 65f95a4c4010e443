package org.plumbline.review.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.verification.AuditVerification;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.Opinion;
import org.plumbline.review.Rating;
import org.plumbline.review.Ruling;
import org.plumbline.web.Refusal;

/** {@code -Dreview.races=2000} for the long run. */
@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("When two people act at the same moment")
class ReviewRaceTest {

    private static final int ROUNDS = Integer.getInteger("review.races", 40);

    @Inject
    PlantedClaims planted;

    @Inject
    ReviewDesk desk;

    @Inject
    AuditEventRepository events;

    @Inject
    AuditVerification verification;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

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

    private List<Integer> together(Callable<Integer> one, Callable<Integer> other) {
        var start = new CyclicBarrier(2);
        return List.of(one, other).stream()
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

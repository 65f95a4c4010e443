package org.plumbline.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.checking.event.ClaimTouched;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.queue.ModelClaim.Step;
import org.plumbline.review.waiting.QueueFilter;
import org.plumbline.review.waiting.ReturnedRepository;
import org.plumbline.review.waiting.ReviewQueue;
import org.plumbline.review.word.Correction;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;

/** {@code -Ddesk.runs=500} for the long run. */
@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("Whatever several people do in whatever order")
class DeskStateMachineTest {

    private static final int RUNS = Integer.getInteger("desk.runs", 12);
    private static final int STEPS = 30;
    private static final List<String> PEOPLE = List.of("editor", "editor2", "reviewer", "reviewer2");
    private static final Opinion SAME = new Opinion(Rating.WRONG, "", "");
    private static final Opinion OTHER = new Opinion(Rating.CORRECT, "", "");

    /** @param claim which of the two */
    private record Action(Step step, String who, int claim) {}

    @Inject
    PlantedClaims planted;

    @Inject
    CheckedClaims claims;

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    ReviewQueue queue;

    @Inject
    ClaimLists lists;

    @Inject
    ReturnedRepository work;

    @Inject
    AuditEventRepository events;

    @Inject
    EntityManager database;

    @Inject
    Event<ClaimTouched> touched;

    private final List<ModelClaim> models = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();

    @AfterEach
    void usualRules() {
        rules(false, false);
    }

    @Test
    @DisplayName("states, queues and the log are what the rules say after every step")
    void anyOrder() {
        JqwikSession.run(() -> runs().sampleStream().limit(RUNS).forEach(this::run));
    }

    private static Arbitrary<List<Action>> runs() {
        return Combinators.combine(
                        Arbitraries.of(Step.values()),
                        Arbitraries.of(PEOPLE),
                        Arbitraries.integers().between(0, 1))
                .as(Action::new)
                .list()
                .ofSize(STEPS);
    }

    private void run(List<Action> actions) {
        boolean two = actions.hashCode() % 2 == 0;
        boolean blind = actions.hashCode() % 3 == 0;
        rules(two, blind);
        begin(two, blind);
        for (int i = 0; i < actions.size(); i++) {
            var done = actions.subList(0, i + 1);
            var action = actions.get(i);
            int expected = models.get(action.claim()).take(action.step(), action.who());
            assertThat(taken(action)).as("%s", done).isEqualTo(expected);
            models.forEach(model -> compare(model, done));
        }
    }

    private void begin(boolean two, boolean blind) {
        models.clear();
        ids.clear();
        ids.addAll(planted.in("Machine", "Onyx is the rarest, it says.", "Opal is the rarest, it says."));
        ids.forEach(id -> {
            var model = new ModelClaim();
            model.twoWanted = two;
            model.blindWanted = blind;
            models.add(model);
        });
    }

    private void rules(boolean two, boolean blind) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update desk_rules set second_reviewer = ?1, blind_opinion = ?2, version = version + 1")
                        .setParameter(1, two)
                        .setParameter(2, blind)
                        .executeUpdate());
    }

    private int taken(Action action) {
        try {
            QuarkusTransaction.requiringNew().run(() -> take(action, ids.get(action.claim())));
            return 200;
        } catch (Refusal refusal) {
            return refusal.status();
        }
    }

    private void take(Action action, long claim) {
        var who = action.who();
        switch (action.step()) {
            case ASSESS -> desk.assess(claim, SAME, Seen.ANYTHING, who);
            case SUBMIT -> desk.submit(claim, Seen.ANYTHING, who);
            case WITHDRAW -> desk.withdraw(claim, Seen.ANYTHING, who);
            case WAIVE -> desk.waive(claim, "a saying", Seen.ANYTHING, who);
            case REOPEN -> desk.reopen(claim, Seen.ANYTHING, who);
            case TAKE_UP -> desk.takeUpAgain(claim, new Correction("a reader wrote", who), Seen.ANYTHING);
            case APPROVE -> desk.decide(claim, Ruling.approved(), Seen.ANYTHING, who);
            case REJECT -> desk.decide(claim, Ruling.rejected("which table?"), Seen.ANYTHING, who);
            case FIX -> desk.fixAndReturn(claim, SAME, "see note", Seen.ANYTHING, who);
            case OPINE_SAME -> desk.giveOpinion(claim, SAME, Seen.ANYTHING, who);
            case OPINE_OTHER -> desk.giveOpinion(claim, OTHER, Seen.ANYTHING, who);
            case TOUCH -> touched.fire(new ClaimTouched(claim, who));
            case CHANGE -> planted.judgeAgain(claim, other(claim), "It changed.");
        }
    }

    private Verdict other(long claim) {
        return claims.find(claim).verdict() == Verdict.REFUTED ? Verdict.SUPPORTED : Verdict.REFUTED;
    }

    private void compare(ModelClaim model, List<Action> done) {
        long id = ids.get(models.indexOf(model));
        var claim = claims.find(id);
        var review = reviews.of(List.of(claim)).get(id);
        assertThat(review.state().name()).as("%s", done).isEqualTo(model.state);
        assertThat(lists.by(new ClaimFilter(review.state(), claim.verdict(), "-", claim.articleId(), null))
                        .page())
                .as("among the claims of its state and verdict after %s", done)
                .anyMatch(line -> line.claim().id() == id);
        for (var person : PEOPLE) {
            var filter = new QueueFilter(claim.articleId(), null, null, null);
            assertThat(queue.awaiting(person, filter).page().stream()
                            .anyMatch(waiting -> waiting.claim().id() == id))
                    .as("in the queue of %s after %s", person, done)
                    .isEqualTo(model.waitsFor(person));
            assertThat(work.returnedTo(person).stream()
                            .anyMatch(back -> back.claim().id() == id))
                    .as("back with %s after %s", person, done)
                    .isEqualTo(model.cameBackTo(person));
        }
        assertThat(events.about("claim " + id))
                .as("%s", done)
                .extracting(AuditEvent::action)
                .containsExactlyElementsOf(model.log);
    }
}

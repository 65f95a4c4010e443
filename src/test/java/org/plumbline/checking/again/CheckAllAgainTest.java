package org.plumbline.checking.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.Waiting;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;

@QuarkusTest
@Tag("database")
@DisplayName("Articles that older rules have checked")
class CheckAllAgainTest {

    private static final String PAGE = "/settings/check-again";

    @Inject
    Articles articles;

    @Inject
    CheckAllAgain again;

    @Inject
    PlantedClaims planted;

    @Inject
    ReviewDesk desk;

    @Inject
    AuditEventRepository events;

    @Inject
    EntityManager database;

    private void checkedByOlderRules(String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            var received = articles.receive(new Intake("Copper", "2025-03-31", "The Herald", "", text), "editor");
            database.createNativeQuery("update check_run set rules_hash = 'of before' where version_id = ?1")
                    .setParameter(1, received.id())
                    .executeUpdate();
        });
    }

    private void untilDone() {
        Waiting.until(() -> again.last().orElseThrow(), job -> !job.isUnderWay());
    }

    private List<AuditEvent> told(String action) {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.about("all articles").stream()
                        .filter(event -> event.action().equals(action))
                        .toList());
    }

    @Test
    @DisplayName(
            "are all checked again when an administrator says so, which the page and the log tell; then there is nothing to do")
    void allAgain() {
        checkedByOlderRules("Chile mined 5.3 million tons of copper in 2024.");
        checkedByOlderRules("Peru mined 2.6 million tons of copper in 2024.");
        long before = told("articles.checked-again").size();
        Newsroom.as("admin")
                .get(PAGE)
                .then()
                .body(containsString("its approval ends"), containsString("again</button>"));

        Newsroom.as("admin").post(PAGE, Map.of()).then().statusCode(303);
        untilDone();

        assertThat(again.left()).isZero();
        assertThat(again.last().orElseThrow().message()).isEmpty();
        assertThat(told("articles.checked-again")).hasSize((int) before + 1);
        Newsroom.as("admin")
                .get(PAGE)
                .then()
                .body(containsString("Every article was checked by the rules in force"))
                .body(not(containsString("again</button>")));
        Newsroom.as("admin").post(PAGE, Map.of()).then().statusCode(409);
    }

    @Test
    @DisplayName("are checked as far as it came when somebody cancels it, and the page and the log say who")
    void cancelled() {
        checkedByOlderRules("Chile mined 5.3 million tons of copper in 2024.");
        QuarkusTransaction.requiringNew().run(() -> {
            again.start("admin");
            again.cancel("admin2"); // in the same transaction: it cannot have begun
        });
        untilDone();

        assertThat(again.left()).isPositive();
        assertThat(told("check-again.cancelled"))
                .anySatisfy(event -> assertThat(event.who()).isEqualTo("admin2"));
        Newsroom.as("admin").get(PAGE).then().body(containsString("Cancelled by admin2. 0 of"));
    }

    @Test
    @DisplayName("lose an approval where the rules in force say something else of the claim, and the log says what")
    void voided() {
        long claim = planted.one("Slate is the rarest of stones, by older rules.");
        desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor");
        desk.decide(claim, Ruling.approved(), Seen.ANYTHING, "reviewer");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update check_run set rules_hash = 'of before' where version_id ="
                                + " (select version_id from checked_claim where id = ?1)")
                        .setParameter(1, claim)
                        .executeUpdate());

        again.start("admin");
        untilDone();

        assertThat(voidings(claim)).singleElement().satisfies(event -> {
            assertThat(event.who()).isEqualTo("admin");
            assertThat(event.before()).isEqualTo("APPROVED");
            assertThat(event.after()).startsWith("OPEN: verdict not enough evidence instead of refuted");
        });
        Newsroom.as("editor")
                .get("/reviews/" + claim)
                .then()
                .body(containsString("Approval no longer valid"), containsString("instead of refuted"));
    }

    private List<AuditEvent> voidings(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.about("claim " + claim).stream()
                        .filter(event -> event.action().equals("claim.voided"))
                        .toList());
    }

    @Test
    @DisplayName("stay as they are for everybody else")
    void administratorsOnly() {
        Newsroom.as("editor").get(PAGE).then().statusCode(403);
        Newsroom.as("editor").post(PAGE, Map.of()).then().statusCode(403);
    }
}

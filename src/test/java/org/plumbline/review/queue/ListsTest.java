package org.plumbline.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ReviewState;
import org.plumbline.review.assignment.Assignments;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.waiting.QueueFilter;
import org.plumbline.review.waiting.ReviewQueue;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;

@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@Tag("database")
@DisplayName("The lists of claims")
class ListsTest {

    private static final List<String> PEOPLE = List.of("editor", "editor2", "reviewer", "reviewer2");

    @Inject
    PlantedClaims planted;

    @Inject
    ReviewDesk desk;

    @Inject
    Assignments assignments;

    @Inject
    ClaimLists lists;

    @Inject
    CheckedClaims claimsOfDesk;

    @Inject
    Reviews reviews;

    @Inject
    Articles articles;

    @Inject
    ReviewQueue queue;

    private final Random random = new Random(42);

    private String somebody() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    /** One of the steps there are, by anybody, on any of the claims; refused as often as not. */
    private void step(long claim) {
        var who = somebody();
        try {
            switch (random.nextInt(9)) {
                case 0 -> desk.assess(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor");
                case 1 -> desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor2");
                case 2 -> desk.waive(claim, "a saying", Seen.ANYTHING, "editor");
                case 3 -> desk.decide(claim, Ruling.approved(), Seen.ANYTHING, who);
                case 4 -> desk.decide(claim, Ruling.rejected("no"), Seen.ANYTHING, who);
                case 5 -> desk.takeBackDecision(claim, Seen.ANYTHING, who);
                case 6 -> planted.judgeAgain(claim, Verdict.values()[random.nextInt(4)], "again " + random.nextInt());
                case 7 -> assignments.give(claim, random.nextBoolean() ? who : "", "editor");
                default -> desk.reopen(claim, Seen.ANYTHING, "editor");
            }
        } catch (Refusal refused) {
            // and nothing has changed, which the counts below say too
        }
    }

    @Test
    @DisplayName("have as many claims as their counts say, and each claim in one state, after every step")
    void countsAreLists() {
        var claims = planted.in("Counts", sentences("Stone", 12));
        long article = lists.by(new ClaimFilter(null, null, "", null, claims.get(0) - 1))
                .page()
                .get(0)
                .article()
                .id();
        for (int i = 0; i < 120; i++) {
            step(claims.get(random.nextInt(claims.size())));
            assertThat(sum(article)).as("step %d", i).isEqualTo(12);
            for (var person : PEOPLE) {
                assertQueueCounts(person, article);
            }
        }
        assertEveryFilter(claims);
    }

    @Test
    @DisplayName("have the same claims under every filter as a look at each claim, its review and whose it is")
    void everyFilter() {
        var claims = planted.in("Filters", sentences("Flint", 30));
        for (int i = 0; i < 150; i++) {
            step(claims.get(random.nextInt(claims.size())));
        }
        planted.remove(claims.get(3));
        assertEveryFilter(claims);
    }

    private void assertEveryFilter(List<Long> claims) {
        long article = planted.articleOf(claims.get(0));
        var all = claims.stream()
                .map(this::line)
                .filter(line -> line.claim().isPresent())
                .toList();
        for (var state : withNone(ReviewState.values())) {
            for (var verdict : withNone(Verdict.values())) {
                for (var given : withNone("-", "editor", "reviewer")) {
                    var filter = new ClaimFilter(state, verdict, given, article, null);
                    var everywhere = new ClaimFilter(state, verdict, given, null, claims.get(0) - 1);
                    var expected = all.stream()
                            .filter(line -> state == null || line.state() == state)
                            .filter(line -> verdict == null || line.claim().verdict() == verdict)
                            .filter(line -> given == null || line.assignee().equals(given.equals("-") ? "" : given))
                            .map(line -> line.claim().id())
                            .toList();
                    assertThat(numbers(filter)).as("%s", filter).isEqualTo(expected);
                    assertThat(lists.by(filter).total().counted())
                            .as("%s", filter)
                            .isEqualTo(expected.size());
                    assertThat(numbers(everywhere)).as("%s", everywhere).containsAll(expected);
                }
            }
        }
    }

    private ClaimLine line(long id) {
        var claim = claimsOfDesk.find(id);
        return new ClaimLine(claim, null, reviews.of(List.of(claim)).get(id), assignments.assignee(id));
    }

    private List<Long> numbers(ClaimFilter filter) {
        return lists.by(filter).page().stream().map(line -> line.claim().id()).toList();
    }

    @SafeVarargs
    private static <T> List<T> withNone(T... values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    /** So many that the engine reads no figure in: "Stone ab lies there." */
    private static String[] sentences(String what, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s %c%c lies there.".formatted(what, 'a' + i / 26, 'a' + i % 26))
                .toArray(String[]::new);
    }

    private long sum(long article) {
        long sum = 0;
        for (var state : ReviewState.values()) {
            var list = lists.by(new ClaimFilter(state, null, "", article, null));
            assertThat(list.total().counted()).isEqualTo(list.page().size());
            assertThat(list.page()).allMatch(line -> line.state() == state);
            sum += list.page().size();
        }
        for (var person : List.of("editor", "reviewer", ClaimFilter.NOBODY)) {
            var list = lists.by(new ClaimFilter(null, null, person, article, null));
            assertThat(list.total().counted()).isEqualTo(list.page().size());
        }
        return sum;
    }

    private void assertQueueCounts(String person, long article) {
        var waiting = queue.awaiting(person, new QueueFilter(article, null, null, null));
        assertThat(waiting.total().counted()).isEqualTo(waiting.page().size());
        assertThat(waiting.page()).noneMatch(one -> one.submission().submitter().equals(person));
    }

    @Test
    @DisplayName("go on where the page before ended, without a gap or a repetition")
    void pages() {
        var claims = planted.in("Pages", sentences("Pebble", 120));
        claims.forEach(
                claim -> desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor"));
        long article = lists.by(new ClaimFilter(null, null, "", null, claims.get(0) - 1))
                .page()
                .get(0)
                .article()
                .id();

        var read = new ArrayList<Long>();
        for (Long after = null; after == null || after > 0; ) {
            var page = lists.by(new ClaimFilter(null, null, "", article, after));
            page.page().forEach(line -> read.add(line.claim().id()));
            after = page.next();
        }
        var waiting = new ArrayList<Long>();
        for (Long after = null; after == null || after > 0; ) {
            var page = queue.awaiting("reviewer", new QueueFilter(article, null, null, after));
            page.page().forEach(one -> waiting.add(one.claim().id()));
            after = page.next();
        }

        assertThat(read).containsExactlyElementsOf(claims);
        assertThat(waiting).as("longest wait first").containsExactlyElementsOf(claims);
    }

    @Test
    @DisplayName("hold the claims of the newest text alone, and what goes on in it stays with whom it was given to")
    void newText() {
        var text = articles.receive(
                new Intake(
                        "Newer",
                        "2025-03-31",
                        "",
                        "",
                        "Chile mined 16,000 tonnes of slate. Peru mined 9,000 tonnes of slate."),
                "editor");
        long article = text.article().id();
        var before = new ClaimFilter(null, null, "", article, null);
        long chile = numbers(before).get(0);
        assignments.give(chile, "reviewer", "editor");

        articles.receiveVersion(
                article, "Chile mined 16,000 tonnes of slate. Peru mined 9,500 tonnes of slate.", "editor2");

        assertThat(lists.by(before).page())
                .isNotEmpty()
                .allMatch(line -> line.claim().textNumber() == 2);
        assertThat(lists.by(new ClaimFilter(null, null, "reviewer", article, null))
                        .page())
                .singleElement()
                .satisfies(line -> assertThat(line.claim().carriedFrom()).contains(chile));
    }

    @Test
    @DisplayName("are given only to people at work, and a claim to decide to nobody who had a hand in it")
    void assignments() {
        long claim = planted.one("Given stones count.");
        QuarkusTransaction.requiringNew().run(() -> assignments.give(claim, "reviewer", "editor"));
        assertThat(assignments.assignee(claim)).isEqualTo("reviewer");
        assertRefused(claim, "nobody-of-that-name", 400);
        assertRefused(claim, "admin", 400);

        desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor2");
        assertRefused(claim, "editor2", 409);
    }

    private void assertRefused(long claim, String to, int status) {
        try {
            assignments.give(claim, to, "editor");
            assertThat(to).as("refused").isEmpty();
        } catch (Refusal refused) {
            assertThat(refused.status()).isEqualTo(status);
        }
    }
}

package org.plumbline.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.plumbline.account.people.Accounts;
import org.plumbline.review.ReviewState;

/** Lists the claims that count, of the newest text of every article. */
@ApplicationScoped
@Transactional
public class ClaimLists {

    private static final int PAGE = 50;

    /** Of the newest text of its article, and neither removed nor gone. */
    private static final String COUNTS = " where c.standing.state = PRESENT and %s.textNumber = a.newestNumber";

    /**
     * Where a list begins, and its order: that of an index which has what the conditions ask for. The outer joins keep a database
     * from beginning elsewhere.
     */
    private enum Walk {
        CLAIMS("c", "c.id", claims(), ""),
        VERDICT("c", "c.id", claims(), "c.found.verdict, c.standing.state, "),
        ARTICLE("c", "c.id", claims(), "c.articleId, "),
        STATE(
                "r",
                "r.claimId",
                "from ClaimReview r" + article("r") + claim("r.claimId") + given("r.claimId"),
                "r.state, "),
        ASSIGNEE(
                "c",
                "g.claimId",
                "from Assignment g" + claim("g.claimId") + article("c") + review("g.claimId"),
                "g.assignee, ");

        private final String key;
        private final String from;
        private final String order;

        Walk(String placed, String key, String from, String prefix) {
            this.key = key;
            this.from = from + COUNTS.formatted(placed);
            this.order = " order by " + prefix + key;
        }

        /** That which has the fewest claims to pass by. */
        static Walk of(ClaimFilter filter) {
            if (filter.article() != null) {
                return ARTICLE;
            }
            if (filter.isSomebodys()) {
                return ASSIGNEE;
            }
            if (filter.state() != null && filter.state() != ReviewState.OPEN) {
                return STATE;
            }
            return filter.verdict() == null ? CLAIMS : VERDICT;
        }

        private static String claims() {
            return "from CheckedClaim c" + article("c") + review("c.id") + given("c.id");
        }

        private static String article(String of) {
            return " left join Article a on a.id = %s.articleId".formatted(of);
        }

        private static String claim(String id) {
            return " left join CheckedClaim c on c.id = " + id;
        }

        private static String review(String id) {
            return " left join ClaimReview r on r.claimId = " + id;
        }

        private static String given(String id) {
            return " left join Assignment g on g.claimId = " + id;
        }
    }

    private final EntityManager database;
    private final Accounts accounts;

    ClaimLists(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    ClaimList by(ClaimFilter filter) {
        return by(filter, PAGE);
    }

    /** What somebody has been given and can still do something about: the first few. */
    public ClaimList waitingWith(String person) {
        return by(ClaimFilter.givenTo(person), ClaimList.HEAD);
    }

    private ClaimList by(ClaimFilter filter, int most) {
        var walk = Walk.of(filter);
        var page = filtered(filter, walk)
                .when(filter.after() != null, list -> list.with(walk.key + " > :after", "after", filter.after()))
                .list(
                        database,
                        "select new org.plumbline.review.queue.ClaimLine(c, a, r, g.assignee) ",
                        ClaimLine.class,
                        walk.order,
                        most + 1);
        boolean more = page.size() > most;
        var shown = more ? page.subList(0, most) : page;
        return new ClaimList(
                filter,
                shown,
                filtered(filter, walk).tally(database, walk.key, walk.order),
                accounts.atWork(),
                more ? shown.get(most - 1).claim().id() : 0);
    }

    private static Narrowing filtered(ClaimFilter filter, Walk walk) {
        return new Narrowing(walk.from)
                .when(filter.state() == ReviewState.OPEN, list -> list.with("(r.state is null or r.state = OPEN)"))
                .when(
                        filter.state() != null && filter.state() != ReviewState.OPEN,
                        list -> list.with("r.state = :state", "state", filter.state()))
                .when(
                        filter.verdict() != null,
                        list -> list.with("c.found.verdict = :verdict", "verdict", filter.verdict()))
                .when(filter.isNobodys(), list -> list.with("(g.assignee is null or g.assignee = '')"))
                .when(filter.isSomebodys(), list -> list.with("g.assignee = :assignee", "assignee", filter.assignee()))
                .when(
                        filter.article() != null,
                        list -> list.with("c.articleId = :article", "article", filter.article()));
    }
}

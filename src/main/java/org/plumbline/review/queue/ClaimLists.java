package org.plumbline.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.plumbline.account.Accounts;
import org.plumbline.review.ReviewState;

/** Lists the claims that count, of the newest text of every article. */
@ApplicationScoped
@Transactional
class ClaimLists {

    private static final int PAGE = 50;

    /** Outer joins keep a database from beginning elsewhere than where the order of the list does. */
    private static final String TEXT =
            " left join ArticleVersion v on v.id = c.versionId left join Article a on a.id = c.articleId";

    private static final String COUNTS = " where c.standing = PRESENT and v.number = a.newestNumber";

    /** Where a list begins, and its order. */
    private enum Walk {
        CLAIMS(
                "from CheckedClaim c" + TEXT
                        + " left join ClaimReview r on r.claimId = c.id left join Assignment g on g.claimId = c.id",
                " order by c.id"),
        ARTICLE(CLAIMS.from, " order by c.articleId, c.id"),
        STATE(
                "from ClaimReview r left join CheckedClaim c on c.id = r.claimId" + TEXT
                        + " left join Assignment g on g.claimId = c.id",
                " order by r.state, r.claimId"),
        ASSIGNEE(
                "from Assignment g left join CheckedClaim c on c.id = g.claimId" + TEXT
                        + " left join ClaimReview r on r.claimId = c.id",
                " order by g.assignee, g.claimId");

        private final String from;
        private final String order;

        Walk(String from, String order) {
            this.from = from;
            this.order = order;
        }

        /** That which has the fewest claims to pass by. */
        static Walk of(ClaimFilter filter) {
            if (filter.article() != null) {
                return ARTICLE;
            }
            if (filter.isSomebodys()) {
                return ASSIGNEE;
            }
            return filter.state() == null || filter.state() == ReviewState.OPEN ? CLAIMS : STATE;
        }
    }

    private final EntityManager database;
    private final Accounts accounts;

    ClaimLists(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    ClaimList by(ClaimFilter filter) {
        var walk = Walk.of(filter);
        var page = filtered(filter)
                .when(filter.after() != null, list -> list.with("c.id > :after", "after", filter.after()))
                .list(
                        database,
                        "select new org.plumbline.review.queue.ClaimLine(c, a, r, g.assignee) ",
                        ClaimLine.class,
                        walk.order,
                        PAGE + 1);
        boolean more = page.size() > PAGE;
        var shown = more ? page.subList(0, PAGE) : page;
        return new ClaimList(
                filter,
                shown,
                filtered(filter).tally(database, walk.order),
                accounts.atWork(),
                more ? shown.get(PAGE - 1).claim().id() : 0);
    }

    /** What somebody has been given and can still do something about. */
    ClaimList waitingWith(String person) {
        return by(ClaimFilter.givenTo(person));
    }

    private static Narrowing filtered(ClaimFilter filter) {
        return new Narrowing(Walk.of(filter).from + COUNTS)
                .when(filter.state() == ReviewState.OPEN, list -> list.with("(r.state is null or r.state = OPEN)"))
                .when(
                        filter.state() != null && filter.state() != ReviewState.OPEN,
                        list -> list.with("r.state = :state", "state", filter.state()))
                .when(filter.verdict() != null, list -> list.with("c.verdict = :verdict", "verdict", filter.verdict()))
                .when(filter.isNobodys(), list -> list.with("(g.assignee is null or g.assignee = '')"))
                .when(filter.isSomebodys(), list -> list.with("g.assignee = :assignee", "assignee", filter.assignee()))
                .when(filter.article() != null, list -> list.with("a.id = :article", "article", filter.article()));
    }
}

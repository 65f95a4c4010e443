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

    private static final String ALL = """
            from CheckedClaim c join ArticleVersion v on v.id = c.versionId join Article a on a.id = c.articleId
                left join ClaimReview r on r.claimId = c.id left join Assignment g on g.claimId = c.id
            where c.standing = PRESENT and v.number = a.newestNumber""";

    private static final String ORDER = " order by c.id";

    private final EntityManager database;
    private final Accounts accounts;

    ClaimLists(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    ClaimList by(ClaimFilter filter) {
        var page = filtered(filter)
                .when(filter.after() != null, list -> list.with("c.id > :after", "after", filter.after()))
                .list(
                        database,
                        "select new org.plumbline.review.queue.ClaimLine(c, a, r, g.assignee) ",
                        ClaimLine.class,
                        ORDER,
                        PAGE + 1);
        boolean more = page.size() > PAGE;
        var shown = more ? page.subList(0, PAGE) : page;
        return new ClaimList(
                filter,
                shown,
                filtered(filter).tally(database, ORDER),
                accounts.atWork(),
                more ? shown.get(PAGE - 1).claim().id() : 0);
    }

    /** What somebody has been given and can still do something about. */
    ClaimList waitingWith(String person) {
        return by(ClaimFilter.givenTo(person));
    }

    private static Narrowing filtered(ClaimFilter filter) {
        return new Narrowing(ALL)
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

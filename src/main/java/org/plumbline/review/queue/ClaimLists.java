package org.plumbline.review.queue;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import org.plumbline.account.people.Accounts;

/** Lists the claims that count, of the newest text of every article. A list and its count are one walk of one index. */
@ApplicationScoped
@Transactional
public class ClaimLists {

    private static final int PAGE = 50;

    private static final String WALK = "select l.claimId from ListedClaim l where l.claimId > :after";

    private static final String SHOWN = """
            select new org.plumbline.review.queue.ClaimLine(c, a, r, l.assignee)
            from ListedClaim l join CheckedClaim c on c.id = l.claimId join Article a on a.id = l.articleId
                left join ClaimReview r on r.claimId = l.claimId
            where l.claimId in ?1 order by l.claimId""";

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
        var counted = walk(filter, 0, Tally.LIMIT + 1);
        var page = filter.isFirstPage()
                ? counted.subList(0, Math.min(most + 1, counted.size()))
                : walk(filter, filter.after(), most + 1);
        boolean more = page.size() > most;
        var shown = more ? page.subList(0, most) : page;
        return new ClaimList(
                filter, shown(shown), new Tally(counted.size()), accounts.atWork(), more ? shown.get(most - 1) : 0);
    }

    /** The numbers of the claims after this one. */
    private List<Long> walk(ClaimFilter filter, long after, int most) {
        var walk = new Narrowing(WALK).given("after", after);
        filter.asked().forEach((column, value) -> walk.with("l.%1$s = :%1$s".formatted(column), column, value));
        return walk.list(database, "", Long.class, order(filter), most);
    }

    /** That of the one index that begins with all that the filter asks for: by its order H2 finds it. */
    private static String order(ClaimFilter filter) {
        var columns = filter.article() == null ? filter.asked().keySet() : Set.of("articleId");
        return columns.stream().map(column -> "l." + column + ", ").collect(joining("", " order by ", "l.claimId"));
    }

    private List<ClaimLine> shown(List<Long> page) {
        return page.isEmpty()
                ? List.of() // a list with nothing in it is no list to a database
                : database.createQuery(SHOWN, ClaimLine.class)
                        .setParameter(1, page)
                        .setHint(HibernateHints.HINT_READ_ONLY, true)
                        .getResultList();
    }
}

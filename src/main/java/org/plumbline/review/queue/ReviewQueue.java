package org.plumbline.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.account.Accounts;
import org.plumbline.article.Article;

/**
 * What waits for a decision, longest wait first. A reviewer never sees what they had a hand in among what they may decide.
 *
 * <p>Every list walks an index from where the page begins and stops where it ends, and every count stops where nobody reads
 * on: a page costs the same with a hundred claims stored as with a hundred thousand.
 */
@ApplicationScoped
@Transactional
class ReviewQueue {

    static final int PAGE = 50;

    private static final int ARTICLES = 100;

    /** Every submission of a claim that counts, in the newest text of its article. */
    private static final String WAITING = """
            from ClaimReview r join r.submission s join s.assessment m
                join CheckedClaim c on c.id = r.claimId
                join ArticleVersion v on v.id = c.versionId
                join Article a on a.id = c.articleId
            where r.state = SUBMITTED and c.standing = PRESENT and v.number = a.newestNumber""";

    private static final String ORDER = " order by r.state, r.submission.id";
    private static final String DECIDED =
            "exists (select 1 from Decision d where d.submission = s and d.decider = :me)";
    private static final String NOT_OWN = "s.submitter <> :me and :me not member of r.authors and not " + DECIDED;

    /**
     * Told from the person's side, who had a hand in few of all that waits; whoever submits a claim is one of its authors. In SQL,
     * since the table of authors has no entity to begin with.
     */
    private static final String OWN = """
            select count(*) from (
                select n.claim_id from review_author n left join claim_review r on r.claim_id = n.claim_id
                    left join checked_claim c on c.id = n.claim_id left join article_version v on v.id = c.version_id
                    left join article a on a.id = c.article_id
                where n.name = :me and r.state = 'SUBMITTED' and c.standing = 'PRESENT' and v.number = a.newest_number
                order by n.name, n.claim_id limit 1001) x""";

    private final EntityManager database;
    private final Accounts accounts;

    ReviewQueue(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    Queue awaiting(String reviewer, QueueFilter filter) {
        var page = page(reviewer, filter);
        boolean more = page.size() > PAGE;
        var shown = more ? page.subList(0, PAGE) : page;
        return new Queue(
                filter,
                shown,
                count(reviewer, filter),
                own(reviewer),
                articles(reviewer),
                accounts.atWork(),
                more ? shown.get(PAGE - 1).submission().id() : 0);
    }

    /** One more than is shown, to know whether the list goes on. */
    private List<Waiting> page(String reviewer, QueueFilter filter) {
        return filtered(reviewer, filter)
                .when(filter.afterId() > 0, list -> list.with("r.submission.id > :after", "after", filter.afterId()))
                .list(
                        database,
                        "select new org.plumbline.review.queue.Waiting(r, s, m, c, a) ",
                        Waiting.class,
                        ORDER,
                        PAGE + 1);
    }

    Tally count(String reviewer, QueueFilter filter) {
        return filtered(reviewer, filter).tally(database, ORDER);
    }

    private Tally own(String reviewer) {
        return new Tally((Long) database.createNativeQuery(OWN, Long.class)
                .setParameter("me", reviewer)
                .getSingleResult());
    }

    private static Narrowing filtered(String reviewer, QueueFilter filter) {
        return new Narrowing(WAITING)
                .with(NOT_OWN, "me", reviewer)
                .when(
                        filter.article() != null,
                        list -> list.with("r.articleId = :article", "article", filter.article()))
                .when(filter.verdict() != null, list -> list.with("c.verdict = :verdict", "verdict", filter.verdict()))
                .when(
                        !filter.submitterName().isEmpty(),
                        list -> list.with("s.submitter = :submitter", "submitter", filter.submitterName()));
    }

    /** The newest articles that something waits of, to filter by. */
    private List<Article> articles(String reviewer) {
        return database.createQuery(
                        "from Article a where exists (select 1 from ClaimReview r join r.submission s where r.articleId = a.id"
                                + " and r.state = SUBMITTED and " + NOT_OWN + ") order by a.id desc",
                        Article.class)
                .setParameter("me", reviewer)
                .setMaxResults(ARTICLES)
                .getResultList();
    }
}

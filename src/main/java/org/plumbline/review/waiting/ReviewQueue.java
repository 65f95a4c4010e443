package org.plumbline.review.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.account.people.Accounts;
import org.plumbline.article.Article;
import org.plumbline.review.queue.Narrowing;
import org.plumbline.review.queue.Tally;

/**
 * What waits for a decision, longest wait first. A reviewer never sees what they had a hand in among what they may decide.
 *
 * <p>Every list walks an index from where the page begins and stops where it ends, and every count stops where nobody reads
 * on: a page costs the same with a hundred claims stored as with a hundred thousand.
 */
@ApplicationScoped
@Transactional
public class ReviewQueue {

    static final int PAGE = 50;

    private static final int ARTICLES = 100;

    /** Every submission in the newest text of its article; a claim that is removed or changes is no longer submitted. */
    private static final String WAITING = """
            from ClaimReview r left join Article a on a.id = r.articleId
            where r.submitted.waiting.id > :after and r.textNumber = a.newestNumber""";

    private static final String SHOWN = """
            select new org.plumbline.review.waiting.Waiting(r, s, m, c, a)
            from ClaimReview r left join Article a on a.id = r.articleId
                left join Submission s on s.id = r.submitted.waiting.id
                left join Assessment m on m.id = s.assessment.id
                left join CheckedClaim c on c.id = r.claimId
            where r.submitted.waiting.id > :after and r.textNumber = a.newestNumber""";

    /** Everybody who had a hand in what was submitted or has decided it is written down beside the submission. */
    private static final String NOT_OWN =
            "not exists (select 1 from Hand h where h.submission.id = r.submitted.waiting.id and h.name = :me)";

    private static final String KEY = "r.submitted.waiting.id";

    /** Those that something waits of, among as many submissions as are counted. */
    private static final String CONCERNED = """
            select distinct x.article from (select r.articleId as article from ClaimReview r
                where r.submitted.waiting.id > 0 and %s order by r.submitted.waiting.id limit 1001) x""".formatted(NOT_OWN);

    private final EntityManager database;
    private final Accounts accounts;

    ReviewQueue(EntityManager database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public Queue awaiting(String reviewer, QueueFilter filter) {
        return awaiting(reviewer, filter, PAGE, articles(reviewer));
    }

    /** The first few, to be told of on another page. */
    public Queue head(String reviewer) {
        return awaiting(reviewer, QueueFilter.ALL, Queue.HEAD, List.of());
    }

    private Queue awaiting(String reviewer, QueueFilter filter, int most, List<Article> articles) {
        var page = page(reviewer, filter, most + 1);
        boolean more = page.size() > most;
        var shown = more ? page.subList(0, most) : page;
        return new Queue(
                filter,
                shown,
                count(reviewer, filter),
                submittedBy(reviewer),
                articles,
                accounts.atWork(),
                more ? shown.get(most - 1).submission().id() : 0);
    }

    private List<Waiting> page(String reviewer, QueueFilter filter, int most) {
        return others(filtered(SHOWN, filter, filter.afterId()), reviewer)
                .list(database, "", Waiting.class, order(filter), most);
    }

    Tally count(String reviewer, QueueFilter filter) {
        return others(filtered(WAITING, filter, 0), reviewer).tally(database, KEY, order(filter));
    }

    private Tally submittedBy(String reviewer) {
        var own = new QueueFilter(null, null, reviewer, null);
        return filtered(WAITING, own, 0).tally(database, KEY, order(own));
    }

    private static Narrowing others(Narrowing list, String reviewer) {
        return list.with(NOT_OWN, "me", reviewer);
    }

    private static Narrowing filtered(String all, QueueFilter filter, long after) {
        return new Narrowing(all)
                .given("after", after)
                .when(
                        filter.article() != null,
                        list -> list.with("r.articleId = :article", "article", filter.article()))
                .when(
                        filter.verdict() != null,
                        list -> list.with("r.submitted.verdict = :verdict", "verdict", filter.verdict()))
                .when(
                        !filter.submitterName().isEmpty(),
                        list -> list.with("r.submitted.submitter = :submitter", "submitter", filter.submitterName()));
    }

    /** That of an index which has what the filter asks for; within it, longest wait first. */
    private static String order(QueueFilter filter) {
        if (filter.article() != null) {
            return " order by r.articleId, " + KEY;
        }
        if (!filter.submitterName().isEmpty()) {
            return " order by r.submitted.submitter, " + KEY;
        }
        return " order by " + (filter.verdict() == null ? "" : "r.submitted.verdict, ") + KEY;
    }

    /** Asked for by their numbers, since H2 would look for them among all articles. */
    private List<Article> articles(String reviewer) {
        var concerned = database.createQuery(CONCERNED, Long.class)
                .setParameter("me", reviewer)
                .getResultList();
        return database.createQuery("from Article a where a.id in ?1 order by a.id desc", Article.class)
                .setParameter(1, concerned)
                .setMaxResults(ARTICLES)
                .getResultList();
    }
}

package org.plumbline.review.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.plumbline.account.people.Accounts;
import org.plumbline.article.Article;
import org.plumbline.review.queue.Narrowing;
import org.plumbline.review.queue.Tally;
import org.plumbline.review.waiting.WaitingWalk.Step;

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
            where r.submitted.waiting.id in ?1 order by r.submitted.waiting.id""";

    private static final String KEY = "r.submitted.waiting.id";

    private final EntityManager database;
    private final WaitingWalk walk;
    private final Accounts accounts;

    ReviewQueue(EntityManager database, WaitingWalk walk, Accounts accounts) {
        this.database = database;
        this.walk = walk;
        this.accounts = accounts;
    }

    public Queue awaiting(String reviewer, QueueFilter filter) {
        var all = counted(reviewer, QueueFilter.ALL);
        return awaiting(reviewer, filter, PAGE, filter.isNarrowed() ? counted(reviewer, filter) : all, articles(all));
    }

    /** The first few, to be told of on another page. */
    public Queue head(String reviewer) {
        return awaiting(reviewer, QueueFilter.ALL, Queue.HEAD, counted(reviewer, QueueFilter.ALL), List.of());
    }

    /** As many as are counted, from the first. */
    private List<Step> counted(String reviewer, QueueFilter filter) {
        return walk.others(reviewer, filter, 0, Tally.LIMIT + 1);
    }

    private Queue awaiting(String reviewer, QueueFilter filter, int most, List<Step> counted, List<Article> articles) {
        var page = filter.isFirstPage()
                ? counted.subList(0, Math.min(most + 1, counted.size()))
                : walk.others(reviewer, filter, filter.afterId(), most + 1);
        boolean more = page.size() > most;
        var shown = more ? page.subList(0, most) : page;
        return new Queue(
                filter,
                shown(shown),
                new Tally(counted.size()),
                submittedBy(reviewer),
                articles,
                accounts.atWork(),
                more ? shown.get(most - 1).submission() : 0);
    }

    private List<Waiting> shown(List<Step> page) {
        return page.isEmpty()
                ? List.of() // a list with nothing in it is no list to a database
                : database.createQuery(SHOWN, Waiting.class)
                        .setParameter(1, page.stream().map(Step::submission).toList())
                        .setHint(HibernateHints.HINT_READ_ONLY, true)
                        .getResultList();
    }

    private Tally submittedBy(String reviewer) {
        var own = new QueueFilter(null, null, reviewer, null);
        return filtered(WAITING, own, 0).tally(database, KEY, order(own));
    }

    static Narrowing filtered(String all, QueueFilter filter, long after) {
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
    static String order(QueueFilter filter) {
        if (filter.article() != null) {
            return " order by r.articleId, " + KEY;
        }
        if (!filter.submitterName().isEmpty()) {
            return " order by r.submitted.submitter, " + KEY;
        }
        return " order by " + (filter.verdict() == null ? "" : "r.submitted.verdict, ") + KEY;
    }

    /** Those that something waits of, among as many submissions as are counted. */
    private List<Article> articles(List<Step> all) {
        var concerned = all.stream().map(Step::article).distinct().toList();
        return concerned.isEmpty()
                ? List.of()
                : database.createQuery("from Article a where a.id in ?1 order by a.id desc", Article.class)
                        .setParameter(1, concerned)
                        .setMaxResults(ARTICLES)
                        .getResultList();
    }
}

package org.plumbline.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.article.Article;

/** What waits for a decision. A reviewer never sees what they had a hand in among what they may decide. */
@ApplicationScoped
@Transactional
class ReviewQueue {

    private static final int PAGE = 50;

    /** Every submission of a claim that counts, in the newest text of its article. */
    private static final String WAITING = """
            from ClaimReview r join r.submission s join s.assessment m
                join CheckedClaim c on c.id = r.claimId
                join ArticleVersion v on v.id = c.versionId
                join Article a on a.id = c.articleId
            where r.state = SUBMITTED and c.standing = PRESENT and v.number = a.newestNumber
            """;

    private static final String NOT_OWN = " and s.submitter <> :me and :me not member of r.authors"
            + " and not exists (select 1 from Decision d where d.submission = s and d.decider = :me)";

    private static final String FILTERED = NOT_OWN
            + " and (:article = 0 or a.id = :article) and c.verdict in :verdicts"
            + " and (:submitter = '' or s.submitter = :submitter)";

    private static final String AFTER = """
             and (:after = 0 or s.submittedAt > (select x.submittedAt from Submission x where x.id = :after)
                or s.id > :after and s.submittedAt = (select x.submittedAt from Submission x where x.id = :after))
            order by s.submittedAt, s.id""";

    private final EntityManager database;

    ReviewQueue(EntityManager database) {
        this.database = database;
    }

    Queue awaiting(String reviewer, QueueFilter filter) {
        var page = page(reviewer, filter);
        boolean more = page.size() > PAGE;
        var shown = more ? page.subList(0, PAGE) : page;
        return new Queue(
                filter,
                shown,
                count(reviewer, filter),
                waiting() - count(reviewer, QueueFilter.ALL),
                articles(reviewer),
                submitters(reviewer),
                more ? shown.get(PAGE - 1).submission().id() : 0);
    }

    /** One more than is shown, to know whether the list goes on. */
    private List<Waiting> page(String reviewer, QueueFilter filter) {
        var select = "select new org.plumbline.review.queue.Waiting(s, m, c, a) " + WAITING + FILTERED + AFTER;
        return filtered(database.createQuery(select, Waiting.class), reviewer, filter)
                .setParameter("after", filter.afterId())
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    long count(String reviewer, QueueFilter filter) {
        return filtered(database.createQuery("select count(s) " + WAITING + FILTERED, Long.class), reviewer, filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, String reviewer, QueueFilter filter) {
        return query.setParameter("me", reviewer)
                .setParameter("article", filter.articleId())
                .setParameter("verdicts", filter.verdicts())
                .setParameter("submitter", filter.submitterName());
    }

    private long waiting() {
        return database.createQuery("select count(s) " + WAITING, Long.class).getSingleResult();
    }

    private List<Article> articles(String reviewer) {
        return database.createQuery(
                        "from Article b where b.id in (select a.id " + WAITING + NOT_OWN + ") order by b.title, b.id",
                        Article.class)
                .setParameter("me", reviewer)
                .getResultList();
    }

    private List<String> submitters(String reviewer) {
        return database.createQuery(
                        "select distinct s.submitter " + WAITING + NOT_OWN + " order by s.submitter", String.class)
                .setParameter("me", reviewer)
                .getResultList();
    }
}

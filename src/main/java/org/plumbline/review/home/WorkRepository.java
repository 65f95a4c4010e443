package org.plumbline.review.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.plumbline.article.Article;

/** What is left to do. */
@ApplicationScoped
@Transactional
public class WorkRepository {

    private static final int RETURNED = 200;

    private final EntityManager database;

    WorkRepository(EntityManager database) {
        this.database = database;
    }

    /** What came back to this editor and still counts, latest first; at most 200. */
    public List<Returned> returnedTo(String editor) {
        return returned(
                "r.submitted.submitter = ?1 and (r.decided.outcome = REJECTED or r.voidedBecause <> '')", editor);
    }

    /** What this reviewer approved and no longer stands, latest first; at most 200. */
    List<Returned> undoneFor(String reviewer) {
        return returned(
                "r.decided.outcome = APPROVED and r.voidedBecause <> '' and (d.decider = ?1 or f.decider = ?1)",
                reviewer);
    }

    private List<Returned> returned(String which, String whose) {
        return database.createQuery("""
                        select new org.plumbline.review.home.Returned(r, s, d, c, a)
                        from ClaimReview r join r.submitted.last s left join r.decided.last d left join r.decided.first f
                            join CheckedClaim c on c.id = r.claimId
                            join Article a on a.id = r.articleId
                        where r.state = OPEN and c.standing = PRESENT and r.textNumber = a.newestNumber and """ + " " + which + " order by s.submittedAt desc, s.id desc", Returned.class)
                .setParameter(1, whose)
                .setMaxResults(RETURNED)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** The articles received last, with where their claims stand. */
    List<ArticleWork> articles(int count) {
        var articles = database.createQuery("from Article a order by a.id desc", Article.class)
                .setMaxResults(count)
                .getResultList();
        var standing = standing(articles.stream().map(Article::id).toList());
        return articles.stream()
                .map(article -> ArticleWork.of(article, standing.getOrDefault(article.id(), List.of())))
                .toList();
    }

    private Map<Long, List<ArticleWork.Count>> standing(List<Long> articles) {
        return database.createQuery("""
                        select new org.plumbline.review.home.ArticleWork$Count(a.id, c.found.verdict, r.state, count(*))
                        from Article a join ArticleVersion v on v.article = a and v.number = a.newestNumber
                            join CheckedClaim c on c.versionId = v.id left join ClaimReview r on r.claimId = c.id
                        where a.id in ?1 and c.standing = PRESENT
                        group by a.id, c.found.verdict, r.state""", ArticleWork.Count.class)
                .setParameter(1, articles)
                .getResultStream()
                .collect(Collectors.groupingBy(ArticleWork.Count::articleId));
    }
}

package org.plumbline.review.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.article.Article;

/** What is left to do. */
@ApplicationScoped
@Transactional
public class WorkRepository {

    private final EntityManager database;

    WorkRepository(EntityManager database) {
        this.database = database;
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
                        where a.id in ?1 and c.standing.state = PRESENT
                        group by a.id, c.found.verdict, r.state""", ArticleWork.Count.class)
                .setParameter(1, articles)
                .getResultStream()
                .collect(Collectors.groupingBy(ArticleWork.Count::articleId));
    }
}

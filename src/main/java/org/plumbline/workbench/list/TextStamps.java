package org.plumbline.workbench.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells for many articles at once whether anything of their newest texts has changed: claims, reviews, checks. */
@ApplicationScoped
class TextStamps {

    private static final String OF_ARTICLES = """
            select new org.plumbline.workbench.list.TextStamp(v.article.id, v.id,
                (select count(c.id) from CheckedClaim c where c.versionId = v.id),
                (select coalesce(sum(c.version), 0) from CheckedClaim c where c.versionId = v.id),
                (select coalesce(sum(r.version + 1), 0) from ClaimReview r where r.articleId = v.article.id),
                (select coalesce(max(k.id), 0) from CheckRun k where k.versionId = v.id))
            from ArticleVersion v where v.article.id in ?1 and v.number = v.article.newestNumber""";

    private final EntityManager database;

    TextStamps(EntityManager database) {
        this.database = database;
    }

    /** By the number of the article. */
    Map<Long, TextStamp> of(Collection<Long> articles) {
        List<TextStamp> stamps = articles.isEmpty()
                ? List.of() // a list with nothing in it is no list to a database
                : database.createQuery(OF_ARTICLES, TextStamp.class)
                        .setParameter(1, articles)
                        .getResultList();
        return stamps.stream().collect(Collectors.toMap(TextStamp::article, Function.identity()));
    }
}

package org.plumbline.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The texts of the articles. */
@ApplicationScoped
class ArticleVersionRepository implements PanacheRepository<ArticleVersion> {

    Optional<ArticleVersion> of(long articleId, int number) {
        return find("from ArticleVersion v join fetch v.article a where a.id = ?1 and v.number = ?2", articleId, number)
                .firstResultOptional();
    }

    /** The text that counts: the newest of the article. */
    Optional<ArticleVersion> newestOf(long articleId) {
        return find(
                        "from ArticleVersion v join fetch v.article a where a.id = ?1 and v.number = a.newestNumber",
                        articleId)
                .firstResultOptional();
    }

    /** The latest that had this text. */
    Optional<ArticleVersion> withText(Article article, String textHash) {
        return find("article = ?1 and textHash = ?2 order by number desc", article, textHash)
                .firstResultOptional();
    }

    /** Locks the row, whether or not the text is at hand already. */
    void hold(long id) {
        getEntityManager()
                .createNativeQuery("select id from article_version where id = ?1 for update")
                .setParameter(1, id)
                .getSingleResult();
    }
}

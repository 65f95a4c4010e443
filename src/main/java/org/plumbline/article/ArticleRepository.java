package org.plumbline.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The articles of the desk. */
@ApplicationScoped
class ArticleRepository implements PanacheRepository<Article> {

    /** The articles received before the one with this number, newest first. */
    List<Article> newest(long before, int count) {
        return find("id < ?1 order by id desc", before).page(0, count).list();
    }
}

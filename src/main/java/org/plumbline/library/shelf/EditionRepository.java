package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.search.Like;

/** The editions. */
@ApplicationScoped
public class EditionRepository implements PanacheRepository<ReferenceEdition> {

    public Optional<ReferenceEdition> titled(ReferenceSource source, String title) {
        return find("source = ?1 and titleKey = ?2", source, ReferenceSource.key(title))
                .firstResultOptional();
    }

    /** What a file has brought, in its order. */
    public List<ReferenceEdition> broughtBy(LibraryFile file) {
        return list("select e from ReferenceEdition e join fetch e.source where e.file = ?1 order by e.id", file);
    }

    /** The other editions of its source, newest first. */
    public List<ReferenceEdition> othersOf(ReferenceEdition edition) {
        return list("source = ?1 and id <> ?2 order by publishedOn desc, id desc", edition.source(), edition.id());
    }

    /** The ids of those that a search is narrowed to by their source or title; empty if it is narrowed by neither. */
    Optional<Collection<Long>> narrowing(FigureSearch search) {
        return search.source().isEmpty() && search.edition().isEmpty()
                ? Optional.empty()
                : Optional.of(getEntityManager()
                        .createQuery(
                                "select e.id from ReferenceEdition e join e.source o where lower(e.title) like ?1 escape '!'"
                                        + " and (o.nameKey like ?2 escape '!' or exists (select 1 from ReferenceSource t"
                                        + " join t.aliases a where t = o and lower(a) like ?2 escape '!'))",
                                Long.class)
                        .setParameter(1, Like.containing(search.edition()))
                        .setParameter(2, Like.containing(search.source()))
                        .getResultList());
    }
}

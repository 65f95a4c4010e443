package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.original.LibraryFile;

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
}

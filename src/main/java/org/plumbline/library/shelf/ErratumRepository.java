package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The errata. */
@ApplicationScoped
public class ErratumRepository implements PanacheRepository<ReferenceErratum> {

    /** Those of a figure, newest first. */
    public List<ReferenceErratum> of(ReferenceFigure figure) {
        return list("figure = ?1 order by id desc", figure);
    }

    /** Those of all figures of an edition, newest first. */
    public List<ReferenceErratum> in(ReferenceEdition edition) {
        return list(
                "select e from ReferenceErratum e join fetch e.figure f join fetch f.series s where s.edition = ?1"
                        + " order by e.id desc",
                edition);
    }
}

package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The series. */
@ApplicationScoped
class SeriesRepository implements PanacheRepository<ReferenceSeries> {

    private static final String COMPLETE =
            "select s from ReferenceSeries s join fetch s.edition e join fetch e.source o left join fetch s.figures ";

    /** All, with source, edition and figures; sources by name, their editions by date. */
    List<ReferenceSeries> complete() {
        return list(COMPLETE + "order by o.nameKey, e.publishedOn, e.id, s.position");
    }

    /** The series with its source, edition and figures. */
    Optional<ReferenceSeries> complete(long id) {
        return find(COMPLETE + "where s.id = ?1", id).firstResultOptional();
    }
}

package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.library.format.ColumnHead;

/** The series. */
@ApplicationScoped
public class SeriesRepository implements PanacheRepository<ReferenceSeries> {

    private static final String COMPLETE =
            "select s from ReferenceSeries s join fetch s.edition e join fetch e.source o left join fetch s.figures ";

    /** All, with source, edition and figures; sources by name, their editions by date. */
    public List<ReferenceSeries> complete() {
        return list(COMPLETE + "order by o.nameKey, e.publishedOn, e.id, s.position");
    }

    /** The series with its source, edition and figures. */
    public Optional<ReferenceSeries> complete(long id) {
        return find(COMPLETE + "where s.id = ?1", id).stream().findFirst();
    }

    /** All, with source and edition but without figures; sources by name, their editions newest first. */
    public List<ReferenceSeries> heads() {
        return list("select s from ReferenceSeries s join fetch s.edition e join fetch e.source o"
                + " order by o.nameKey, e.publishedOn desc, e.id desc, s.position");
    }

    /** All of one source, complete. */
    public List<ReferenceSeries> of(ReferenceSource source) {
        return list(COMPLETE + "where o = ?1 order by e.publishedOn desc, e.id desc, s.position", source);
    }

    /** What a source prints for the same subject and measure, newest edition first. */
    public List<ReferenceSeries> printed(ReferenceSource source, ColumnHead column) {
        return list(
                COMPLETE
                        + "where o = ?1 and lower(s.subject) = ?2 and lower(s.measure) = ?3"
                        + " order by e.publishedOn desc, e.id desc, s.period desc, s.position",
                source,
                ReferenceSource.key(column.subject()),
                ReferenceSource.key(column.measure()));
    }
}

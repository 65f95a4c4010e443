package org.plumbline.library;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Figure;

/** The figures. */
@ApplicationScoped
public class FigureRepository implements PanacheRepository<ReferenceFigure> {

    private static final String COMPLETE =
            "select f from ReferenceFigure f join fetch f.series s join fetch s.edition e join fetch e.source o ";

    /** How many names a form suggests at most. */
    private static final int SUGGESTIONS = 2000;

    /** The figure with its series, edition and source. */
    public Optional<ReferenceFigure> complete(long id) {
        return find(COMPLETE + "where f.id = ?1", id).firstResultOptional();
    }

    /** The figure that this person entered by hand last. */
    public Optional<ReferenceFigure> lastBy(String name) {
        return find(COMPLETE + "where f.entry.enteredBy = ?1 and e.file is null order by f.entry.enteredAt desc", name)
                .page(0, 1)
                .firstResultOptional();
    }

    /** What the series prints, without holding any of it. */
    public List<Figure> printedIn(ReferenceSeries series) {
        return getEntityManager()
                .createQuery(
                        "select new org.plumbline.engine.figure.Figure(f.entity, f.printed, f.role, '', f.status, f.note)"
                                + " from ReferenceFigure f where f.series = ?1 order by f.position",
                        Figure.class)
                .setParameter(1, series)
                .getResultList();
    }

    /** What figures are about, by name. */
    public List<String> entities() {
        return getEntityManager()
                .createNativeQuery("select name from reference_entity order by name_key", String.class)
                .setMaxResults(SUGGESTIONS)
                .getResultList();
    }

    /** The newest editions first; those of {@code search} that have every one of its words. */
    public List<ReferenceFigure> matching(FigureSearch search, int limit) {
        return find(
                        COMPLETE
                                + "where (?1 = '' or lower(f.entity) like ?2 escape '!')"
                                + " and (?3 = '' or lower(o.name) like ?4 escape '!' or exists (select 1 from ReferenceSource"
                                + " t join t.aliases a where t = o and lower(a) like ?4 escape '!'))"
                                + " and (?5 = '' or lower(e.title) like ?6 escape '!')"
                                + " and (?7 = '' or lower(f.entity) like ?8 escape '!' or lower(s.subject) like ?8 escape '!'"
                                + " or lower(s.measure) like ?8 escape '!' or lower(e.title) like ?8 escape '!')"
                                + " order by e.publishedOn desc, s.position, f.position, f.id",
                        search.entity(),
                        Like.containing(search.entity()),
                        search.source(),
                        Like.containing(search.source()),
                        search.edition(),
                        Like.containing(search.edition()),
                        search.q(),
                        Like.containing(search.q()))
                .page(0, limit)
                .list();
    }
}

package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.search.Like;
import org.plumbline.library.search.WordSearch;

/** The figures. */
@ApplicationScoped
public class FigureRepository implements PanacheRepository<ReferenceFigure> {

    /** So many names or series a search goes by at most. */
    private static final int FITTING = 200;

    private static final String ORDER = " order by e.publishedOn desc, s.position, f.position, f.id";
    private static final Comparator<ReferenceFigure> NEWEST_FIRST = Comparator.comparing(
                    (ReferenceFigure figure) -> figure.series().edition().publishedOn())
            .reversed()
            .thenComparing(figure -> figure.series().position())
            .thenComparing(ReferenceFigure::position)
            .thenComparing(ReferenceFigure::id);

    private static final String COMPLETE =
            "select f from ReferenceFigure f join fetch f.series s join fetch s.edition e join fetch e.source o ";

    /** How many names a form suggests at most. */
    private static final int SUGGESTIONS = 2000;

    private final SeriesRepository series;
    private final WordSearch words;

    FigureRepository(SeriesRepository series, WordSearch words) {
        this.series = series;
        this.words = words;
    }

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

    /**
     * The newest editions first. Goes by the names of entities and by the series that fit, not through all figures; of very many
     * names or series that fit the first {@value #FITTING}.
     */
    public List<ReferenceFigure> matching(FigureSearch search, int limit) {
        var found = fitting(search, limit);
        return !found.isEmpty()
                ? found
                : search.namingEntity().stream()
                        .map(one -> fitting(one, limit))
                        .filter(some -> !some.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private List<ReferenceFigure> fitting(FigureSearch search, int limit) {
        var found = new LinkedHashMap<Long, ReferenceFigure>();
        if (!search.entity().isEmpty() || !search.q().isEmpty()) {
            byEntity(search, limit).forEach(figure -> found.put(figure.id(), figure));
        }
        if (search.entity().isEmpty()) {
            bySeries(search, limit).forEach(figure -> found.put(figure.id(), figure));
        }
        return found.values().stream().sorted(NEWEST_FIRST).limit(limit).toList();
    }

    private List<ReferenceFigure> byEntity(FigureSearch search, int limit) {
        var named = words.entities(search.entity().isEmpty() ? search.q() : search.entity(), FITTING);
        if (named.isEmpty()) {
            return List.of();
        }
        var narrowing = search.entity().isEmpty() ? "" : search.q();
        return find(
                        COMPLETE
                                + "where f.entity in ?1"
                                + " and (?2 = '' or o.nameKey like ?3 escape '!' or exists (select 1 from ReferenceSource"
                                + " t join t.aliases a where t = o and lower(a) like ?3 escape '!'))"
                                + " and (?4 = '' or lower(e.title) like ?5 escape '!')"
                                + " and (?6 = '' or lower(f.entity) like ?7 escape '!' or lower(s.subject) like ?7 escape '!'"
                                + " or lower(s.measure) like ?7 escape '!' or lower(e.title) like ?7 escape '!')"
                                + ORDER,
                        named,
                        search.source(),
                        Like.containing(search.source()),
                        search.edition(),
                        Like.containing(search.edition()),
                        narrowing,
                        Like.containing(narrowing))
                .page(0, limit)
                .list();
    }

    private List<ReferenceFigure> bySeries(FigureSearch search, int limit) {
        var fitting = series.matching(search, Long.MAX_VALUE, FITTING);
        return fitting.isEmpty()
                ? List.of()
                : find(COMPLETE + "where s in ?1" + ORDER, fitting)
                        .page(0, limit)
                        .list();
    }
}

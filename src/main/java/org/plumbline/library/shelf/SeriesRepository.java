package org.plumbline.library.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.search.WordSearch;

/** The series. */
@ApplicationScoped
public class SeriesRepository implements PanacheRepository<ReferenceSeries> {

    private static final String COMPLETE =
            "select s from ReferenceSeries s join fetch s.edition e join fetch e.source o left join fetch s.figures ";

    private static final int HELD = 2000;
    private static final String HEADS = "select s from ReferenceSeries s join fetch s.edition e join fetch e.source o ";
    private static final String ORDER = " order by o.nameKey, e.publishedOn desc, e.id desc, s.position";

    private final WordSearch words;
    private final EditionRepository editions;

    SeriesRepository(WordSearch words, EditionRepository editions) {
        this.words = words;
        this.editions = editions;
    }

    /** All, with source, edition and figures; sources by name, their editions by date. */
    public List<ReferenceSeries> complete() {
        return list(COMPLETE + "order by o.nameKey, e.publishedOn, e.id, s.position");
    }

    /** The series with its source, edition and figures. */
    public Optional<ReferenceSeries> complete(long id) {
        return find(COMPLETE + "where s.id = ?1", id).stream().findFirst();
    }

    /** The {@value #HELD} that came in last, with source and edition but without figures: what a form suggests. */
    public List<ReferenceSeries> newestHeads() {
        return find(HEADS + "order by s.id desc").page(0, HELD).list();
    }

    /** The same of one source, at most {@value #HELD} of its newest editions. */
    public List<ReferenceSeries> newestHeadsOf(ReferenceSource source) {
        return find(HEADS + "where o = ?1" + ORDER, source).page(0, HELD).list();
    }

    /** The series of an edition in print order, without figures. */
    public List<ReferenceSeries> of(ReferenceEdition edition) {
        return list(HEADS + "where e = ?1 order by s.position", edition);
    }

    /** Those of these ids, complete, by id. */
    public Map<Long, ReferenceSeries> complete(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find(COMPLETE + "where s.id in ?1 order by s.id", ids).stream()
                        .collect(Collectors.toMap(ReferenceSeries::id, Function.identity(), (one, same) -> one));
    }

    /** Some of an edition, complete, in print order. @param from the place of the first, from 0 */
    public List<ReferenceSeries> of(ReferenceEdition edition, int from, int count) {
        return list(
                COMPLETE + "where e = ?1 and s.position >= ?2 and s.position < ?3 order by s.position",
                edition,
                from,
                from + count);
    }

    /** Those of an edition for these subjects and measures, complete; written in lower case, as {@code subject|measure}. */
    public List<ReferenceSeries> of(ReferenceEdition edition, Collection<String> topics) {
        return list(
                COMPLETE + "where e = ?1 and lower(concat(s.subject, '|', s.measure)) in ?2 order by s.position",
                edition,
                topics);
    }

    /**
     * What is found, newest first, with source and edition: every word of {@code q} begins one of its subject, measure or edition.
     *
     * @param before only ids below this; for the next page
     */
    public List<ReferenceSeries> matching(FigureSearch search, long before, int limit) {
        var ids = words.series(search.q(), editions.narrowing(search), before, limit);
        return ids.isEmpty() ? List.of() : list(HEADS + "where s.id in ?1 order by s.id desc", ids);
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

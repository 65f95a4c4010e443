package org.plumbline.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.pairing.Catalogue;
import org.plumbline.engine.pairing.Catalogue.Topic;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.entity.DeskEntityRepository;

/**
 * Keeps the engine's {@link Catalogue} of the library in memory, as of the library's newest revision.
 */
@ApplicationScoped
class LibraryCatalogue {

    private record Dated(long revision, Catalogue catalogue) {}

    private static final Places PLACES = new Places();
    private static final Dated NONE = new Dated(-1, new Catalogue(List.of(), List.of(), PLACES));

    /** One round trip, and no row where nothing has changed. */
    private static final String NEWER = """
            select r.number as number, s.subject as subject, s.measure as measure
            from library_revision r, (select distinct subject, measure from reference_series) s where r.number <> :known
            union all
            select r.number, n.name, null from library_revision r, reference_entity n where r.number <> :known""";

    private final EntityManager database;
    private final DeskEntityRepository entities;
    private volatile Dated newest = NONE;

    LibraryCatalogue(EntityManager database, DeskEntityRepository entities) {
        this.database = database;
        this.entities = entities;
    }

    /** That of the library as this transaction sees it. */
    Catalogue now() {
        List<Tuple> rows = database.createNativeQuery(NEWER, Tuple.class)
                .setParameter("known", newest.revision())
                .getResultList();
        if (!rows.isEmpty()) {
            newest = new Dated(rows.get(0).get("number", Number.class).longValue(), catalogue(rows));
        }
        return newest.catalogue();
    }

    private Catalogue catalogue(List<Tuple> rows) {
        var topics = new ArrayList<Topic>();
        var names = new ArrayList<String>();
        for (var row : rows) {
            var name = row.get("subject", String.class);
            var measure = row.get("measure", String.class);
            if (measure == null) {
                names.add(name);
            } else {
                topics.add(new Topic(name, measure));
            }
        }
        return new Catalogue(topics, names, places());
    }

    /** That of some subjects only. */
    Catalogue of(Collection<String> subjects) {
        var topics = database.createQuery(
                        "select distinct s.subject, s.measure from ReferenceSeries s where s.subject in ?1",
                        Tuple.class)
                .setParameter(1, subjects)
                .getResultList();
        var names = database.createQuery(
                        "select distinct f.entity from ReferenceFigure f where f.series.subject in ?1", String.class)
                .setParameter(1, subjects)
                .getResultList();
        return new Catalogue(
                topics.stream()
                        .map(row -> new Topic(row.get(0, String.class), row.get(1, String.class)))
                        .toList(),
                names,
                places());
    }

    private Places places() {
        var named = entities.names();
        return named.isEmpty() ? PLACES : new Places(named);
    }

    /** What was read of a change that never came to be. */
    void forget(@Observes(during = TransactionPhase.AFTER_FAILURE) LibraryChanged change) {
        newest = NONE;
    }
}

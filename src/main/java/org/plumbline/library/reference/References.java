package org.plumbline.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.entity.EntityAliases;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.pairing.Catalogue.Topic;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.library.entity.DeskEntityRepository;
import org.plumbline.library.shelf.FigureReader;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.SeriesRepository;

/** What other features ask of the library. */
@ApplicationScoped
@Transactional
public class References {

    private final LibraryCatalogue catalogue;
    private final Heads heads;
    private final SeriesRepository series;
    private final FigureReader cells;
    private final FigureRepository figures;
    private final DeskEntityRepository entities;

    References(
            LibraryCatalogue catalogue,
            Heads heads,
            SeriesRepository series,
            FigureReader cells,
            FigureRepository figures,
            DeskEntityRepository entities) {
        this.catalogue = catalogue;
        this.heads = heads;
        this.series = series;
        this.cells = cells;
        this.figures = figures;
        this.entities = entities;
    }

    /**
     * The series that the claims of a text could be held to, with their figures, as the engine takes them; holding the claims
     * to the whole library would give the same verdicts. Three round trips to the database, whatever the number of claims. The
     * key of each is the id of its {@link ReferenceSeries}.
     *
     * @param chosen what editors chose to hold claims to
     */
    public Candidates about(Reading reading, Collection<Pairing> chosen) {
        var selection = catalogue.now().about(reading, chosen);
        if (selection.isEmpty()) {
            return Candidates.NONE;
        }
        var found = heads.of(selection);
        var printed = found.series().isEmpty() ? Map.<Long, List<Figure>>of() : cells.of(ids(found.series()));
        var series = found.series().stream()
                .map(head -> head.with(printed.getOrDefault(Long.valueOf(head.key()), List.of())))
                .toList();
        return new Candidates(series, found.tables(), Heads.TABLES);
    }

    private static List<Long> ids(List<Series> heads) {
        return heads.stream().map(head -> Long.valueOf(head.key())).toList();
    }

    /** Tells the texts that could be about figures of these subjects from those that are not. */
    public Predicate<String> mentioning(Collection<String> subjects) {
        boolean only = catalogue.now().hasOneSubject(); // then it goes without saying
        var figures = catalogue.of(subjects);
        return text -> only || figures.isNamedIn(text);
    }

    /** The series of this id, with its edition and source. */
    public Optional<ReferenceSeries> find(long id) {
        return series.complete(id);
    }

    /** Everything a claim may be held to, by subject and measure. */
    public List<Topic> topics() {
        return catalogue.now().topics();
    }

    /** What the desk calls entities, besides the names Plumbline knows. */
    public List<EntityAliases> names() {
        return entities.names();
    }

    /** What figures are about, by name; the first of them, of a large library. */
    public List<String> entities() {
        return figures.entities();
    }
}

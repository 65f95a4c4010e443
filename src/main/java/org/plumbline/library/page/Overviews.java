package org.plumbline.library.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.library.shelf.SourceRepository;

/** Sources with their editions, for pages that show many at once: of a source with very many series only the newest. */
@ApplicationScoped
public class Overviews {

    private final SourceRepository sources;
    private final SeriesRepository series;

    Overviews(SourceRepository sources, SeriesRepository series) {
        this.sources = sources;
        this.series = series;
    }

    /** All sources that have a series, by name. */
    List<SourceShelf> all() {
        return sources.byName().stream()
                .map(this::of)
                .filter(shelf -> !shelf.editions().isEmpty())
                .toList();
    }

    public SourceShelf of(ReferenceSource source) {
        return new SourceShelf(source, EditionLine.of(series.newestHeadsOf(source)));
    }

    /** The edition among the others of its source. */
    public EditionLine lineOf(ReferenceEdition edition) {
        var others = EditionLine.of(series.newestHeadsOf(edition.source())).stream()
                .filter(line -> line.edition().id().equals(edition.id()))
                .findFirst();
        return others.orElseGet(() -> EditionLine.alone(edition, series.of(edition)));
    }
}

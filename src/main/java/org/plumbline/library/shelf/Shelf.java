package org.plumbline.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.plumbline.audit.AuditLog;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Source;
import org.plumbline.library.Entry;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.original.LibraryFile;

/** Finds the place of a figure: its source and edition, or new ones that nobody has stored yet. */
@ApplicationScoped
public class Shelf {

    private final SourceRepository sources;
    private final EditionRepository editions;
    private final AuditLog log;

    Shelf(SourceRepository sources, EditionRepository editions, AuditLog log) {
        this.sources = sources;
        this.editions = editions;
        this.log = log;
    }

    public ReferenceSource source(Source named) {
        return sources.called(named.name()).orElseGet(() -> new ReferenceSource(named.name()));
    }

    /** @param file what a new one is imported from; empty for entry by hand */
    public ReferenceEdition edition(ReferenceSource source, Edition named, Optional<LibraryFile> file, Entry entry) {
        return found(source, named.title()).orElseGet(() -> new ReferenceEdition(source, named, file, entry));
    }

    /** The edition of these names, if it is here. */
    public Optional<ReferenceEdition> edition(String source, String title) {
        return sources.called(source).flatMap(known -> editions.titled(known, title));
    }

    /** The figure that this row says, if it is here. */
    public Optional<ReferenceFigure> figure(FigureRow row) {
        return edition(row.edition().source().name(), row.edition().title())
                .flatMap(edition -> edition.seriesOf(row.column()))
                .flatMap(series -> series.figureOf(row.figure().entity()));
    }

    private Optional<ReferenceEdition> found(ReferenceSource source, String title) {
        return source.id() == null ? Optional.empty() : editions.titled(source, title);
    }

    /** Gives a source that is kept the further names that somebody has for it, and says so in the log. */
    public void name(ReferenceSource source, Collection<String> names, String who) {
        var before = String.join("; ", source.aliases());
        if (!source.alsoKnownAs(names).isEmpty()) {
            log.record(who, "source.named", "source " + source.id(), before, String.join("; ", source.aliases()));
        }
    }

    /** Keeps what is new in it. */
    public void put(ReferenceEdition edition) {
        if (edition.source().id() == null) {
            sources.persist(edition.source());
        }
        editions.persist(edition);
    }
}

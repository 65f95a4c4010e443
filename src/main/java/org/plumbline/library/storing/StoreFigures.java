package org.plumbline.library.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.Entry;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.admission.Admission;
import org.plumbline.library.admission.ComingEdition;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.Shelf;
import org.plumbline.web.Refusal;

/** Stores all figures of a file that are new, in the transaction it is called in: all of them, or none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoreFigures {

    private final EntityManager database;
    private final Shelf shelf;
    private final FigureRepository figures;
    private final SearchedNames names;
    private final ReadAhead reading;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<LibraryChanged> changes;

    StoreFigures(
            EntityManager database,
            Shelf shelf,
            FigureRepository figures,
            SearchedNames names,
            ReadAhead reading,
            LibraryRevisions revisions,
            AuditLog log,
            Event<LibraryChanged> changes) {
        this.database = database;
        this.shelf = shelf;
        this.figures = figures;
        this.names = names;
        this.reading = reading;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
    }

    /**
     * Other changes of the library wait only for the last step, when all rows are in.
     *
     * @param original the file they come from, stored already
     * @param file read in another thread: it must not need the transaction that is open here
     * @param watcher sees every row before it is taken; what it throws undoes everything
     * @throws Refusal if nothing in it is new
     */
    public Stored store(LibraryFile original, FigureFile file, Entry entry, FigureReceiver watcher) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var writer = new FigureWriter(connection, entry, this::keep);
            var admission = new Admission(shelf, figures, Optional.of(original), entry, writer);
            reading.read(file, new Watched(watcher, admission));
            writer.flush();
            return close(original, admission, writer.refusedRows(), entry);
        });
    }

    /** Waits for whoever is bringing an edition of the same name. */
    private void keep(ReferenceEdition edition) {
        if (edition.id() != null) {
            return;
        }
        try {
            shelf.put(edition);
            database.flush();
        } catch (ConstraintViolationException taken) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Somebody else has just brought “%s” of %s. Look at the preview again."
                            .formatted(edition.title(), edition.source().name()));
        }
    }

    private Stored close(LibraryFile original, Admission admission, int refusedRows, Entry entry) {
        if (admission.added().isEmpty()) {
            throw Refusal.conflict(
                    "Nothing to import", "This file holds no figures of an edition that the library has not got.");
        }
        revisions.awaitTurn().next();
        names.keepEntities(admission.entities());
        names.keepSeriesOf(
                admission.added().stream().map(coming -> coming.edition().id()).toList());
        original.imported(entry, refusedRows);
        admission.added().forEach(edition -> tell(edition, original, entry.enteredBy()));
        admission.names().forEach((source, further) -> shelf.name(source, further, entry.enteredBy()));
        var stored = stored(admission, refusedRows);
        changes.fire(new LibraryChanged(entry.enteredBy(), stored.subjects()));
        return stored;
    }

    private static Stored stored(Admission admission, int refusedRows) {
        var added = admission.added();
        return new Stored(
                added.size(),
                added.stream().mapToInt(edition -> edition.series().size()).sum(),
                added.stream().mapToInt(ComingEdition::figureCount).sum(),
                refusedRows,
                added.stream()
                        .flatMap(edition -> edition.series().stream())
                        .map(series -> series.column().subject())
                        .collect(Collectors.toSet()));
    }

    private void tell(ComingEdition coming, LibraryFile file, String who) {
        var edition = coming.edition();
        log.record(
                who,
                "edition.imported",
                "edition " + edition.id(),
                "%s, %s, %s: %d %s in %d series, from %s, SHA-256 %s"
                        .formatted(
                                edition.source().name(),
                                edition.title(),
                                edition.publishedOn(),
                                coming.figureCount(),
                                coming.figureCount() == 1 ? "figure" : "figures",
                                coming.series().size(),
                                file.name(),
                                file.sha256()));
    }
}

package org.plumbline.library.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.Entry;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.LibraryRevision;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.Reliance;
import org.plumbline.library.doubt.Doubts;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.row.RowReader;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.Shelf;
import org.plumbline.library.storing.SearchedNames;

/** Takes one figure into the library that somebody typed in, and opens its source, edition and series where they are new. */
@ApplicationScoped
@Transactional
class EnterFigure {

    private final Shelf shelf;
    private final Doubts doubts;
    private final SearchedNames names;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Instance<Reliance> reliance;
    private final Event<LibraryChanged> changes;
    private final Clock clock;

    EnterFigure(
            Shelf shelf,
            Doubts doubts,
            SearchedNames names,
            LibraryRevisions revisions,
            AuditLog log,
            Instance<Reliance> reliance,
            Event<LibraryChanged> changes,
            Clock clock) {
        this.shelf = shelf;
        this.doubts = doubts;
        this.names = names;
        this.revisions = revisions;
        this.log = log;
        this.reliance = reliance;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param sure whether it is to be taken in even if it looks like a mistake */
    Entering enter(Map<Field, String> cells, boolean sure, String who) {
        var revision = revisions.awaitTurn(); // before anything is read that another entry may change
        var reading = RowReader.read(0, completed(cells));
        if (reading.row().isEmpty()) {
            return Entering.refused(reading.refused());
        }
        var row = reading.row().get();
        var questions = doubts.about(List.of(row));
        if (!sure && !questions.isEmpty()) {
            return Entering.doubted(questions);
        }
        return place(row, revision, who)
                .map(Entering::inConflict)
                .orElseGet(() -> Entering.done(shelf.figure(row), questions));
    }

    /** With the date of an edition that is known, so that nobody need type it twice. */
    private Map<Field, String> completed(Map<Field, String> cells) {
        var complete = new EnumMap<>(cells);
        if (cells.getOrDefault(Field.PUBLISHED_ON, "").isBlank()) {
            shelf.edition(text(cells, Field.SOURCE), text(cells, Field.EDITION))
                    .ifPresent(known ->
                            complete.put(Field.PUBLISHED_ON, known.publishedOn().toString()));
        }
        return complete;
    }

    private static String text(Map<Field, String> cells, Field field) {
        return cells.getOrDefault(field, "").strip();
    }

    private Optional<RefusedCell> place(FigureRow row, LibraryRevision revision, String who) {
        var entry = new Entry(who, clock.instant());
        var source = shelf.source(row.edition().source());
        var edition = shelf.edition(source, row.edition(), Optional.empty(), entry);
        var refusal = closed(edition, row).or(() -> reliedOn(edition, row)).or(() -> edition.admit(row, entry));
        if (refusal.isEmpty()) {
            revision.next();
            shelf.put(edition);
            names.keepEntities(Set.of(row.figure().entity()));
            names.keepSeriesOf(Set.of(edition.id()));
            shelf.name(source, row.edition().source().aliases(), who);
            tell(edition, row, who);
        }
        return refusal;
    }

    private static Optional<RefusedCell> closed(ReferenceEdition edition, FigureRow row) {
        return edition.isByHand()
                ? Optional.empty()
                : Optional.of(row.refuse(
                        Field.EDITION,
                        edition.title(),
                        "This edition came as a file and is closed, so that nobody mistakes our words for the publisher's."
                                + " Give a new one, for example “%s, erratum”, with its own date."
                                        .formatted(edition.title())));
    }

    private Optional<RefusedCell> reliedOn(ReferenceEdition edition, FigureRow row) {
        return edition.id() == null || !reliance.get().isReliedOn(edition.id())
                ? Optional.empty()
                : Optional.of(row.refuse(
                        Field.EDITION,
                        edition.title(),
                        "A claim that was submitted or approved rests on this edition, so it takes no further figures. Give a"
                                + " new one, for example “%s, supplement”, with its own date; or record an erratum on the figure that is wrong."
                                        .formatted(edition.title())));
    }

    private void tell(ReferenceEdition edition, FigureRow row, String who) {
        log.record(who, "figure.entered", "edition " + edition.id(), describe(edition, row));
        changes.fire(new LibraryChanged(who, Set.of(row.column().subject())));
    }

    private static String describe(ReferenceEdition edition, FigureRow row) {
        var column = row.column();
        return "%s, %s, %s: %s of %s (%s) %s, %s: %s"
                .formatted(
                        edition.source().name(),
                        edition.title(),
                        edition.publishedOn(),
                        column.measure(),
                        column.subject(),
                        column.unit(),
                        column.period(),
                        row.figure().entity(),
                        row.figure().value());
    }
}

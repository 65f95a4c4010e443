package org.plumbline.library.erratum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.audit.AuditLog;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.Entry;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.format.row.RowReader;
import org.plumbline.library.shelf.ErratumRepository;
import org.plumbline.library.shelf.ReferenceFigure;

/** Records that a figure was printed or taken in wrong. The claims that rest on it are checked again at once. */
@ApplicationScoped
@Transactional
class RecordErratum {

    private static final int LONGEST_REASON = 2000;

    private final ErratumRepository errata;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<LibraryChanged> changes;
    private final Clock clock;

    RecordErratum(
            ErratumRepository errata,
            LibraryRevisions revisions,
            AuditLog log,
            Event<LibraryChanged> changes,
            Clock clock) {
        this.errata = errata;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return what stands in the way; empty when it is on record */
    List<RefusedCell> record(ReferenceFigure figure, ErratumForm form, String who) {
        var revision = revisions.awaitTurn();
        var reading = RowReader.read(0, cells(figure, form));
        if (!reading.refused().isEmpty()) {
            return reading.refused();
        }
        var refused = refused(figure, reading.row().orElseThrow().figure(), form);
        if (refused.isEmpty()) {
            revision.next();
            keep(figure, reading.row().orElseThrow().figure(), form.reason(), who);
        }
        return refused;
    }

    /** The figure with what is to hold in its place, so that the same is refused as when it is typed in. */
    private static Map<Field, String> cells(ReferenceFigure figure, ErratumForm form) {
        var series = figure.series();
        var edition = series.edition();
        var cells = new EnumMap<Field, String>(Field.class);
        cells.put(Field.SOURCE, edition.source().name());
        cells.put(Field.EDITION, edition.title());
        cells.put(Field.PUBLISHED_ON, edition.publishedOn().toString());
        cells.put(Field.SUBJECT, series.subject());
        cells.put(Field.MEASURE, series.measure());
        cells.put(Field.UNIT, series.unit());
        cells.put(Field.ENTITY, figure.entity());
        cells.put(Field.VALUE, form.value());
        cells.put(Field.STATUS, form.status());
        return cells;
    }

    private static List<RefusedCell> refused(ReferenceFigure figure, Figure since, ErratumForm form) {
        if (since.value().equals(figure.value()) && since.status() == figure.valueStatus()) {
            return List.of(new RefusedCell(0, Field.VALUE.column(), form.value(), "This is what holds already."));
        }
        if (form.reason().isEmpty() || form.reason().length() > LONGEST_REASON) {
            return List.of(new RefusedCell(
                    0,
                    "reason",
                    form.reason(),
                    "Say where the correction stands, or what went wrong, in at most %d characters."
                            .formatted(LONGEST_REASON)));
        }
        return List.of();
    }

    private void keep(ReferenceFigure figure, Figure since, String reason, String who) {
        var erratum = figure.correct(since, reason, new Entry(who, clock.instant()));
        errata.persist(erratum);
        log.record(who, "figure.corrected", "figure " + figure.id(), erratum.was(), erratum.reads() + ": " + reason);
        changes.fire(new LibraryChanged(who, Set.of(figure.series().subject())));
    }
}

package org.plumbline.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.format.FigureCsv;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.UnreadableFileException;
import org.plumbline.web.Refusal;

/** Takes a file of figures into the library, whole or not at all. */
@ApplicationScoped
@Transactional
public class ImportFigures {

    private final Shelf shelf;
    private final FileRepository files;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<LibraryChanged> changes;
    private final Clock clock;

    ImportFigures(
            Shelf shelf,
            FileRepository files,
            LibraryRevisions revisions,
            AuditLog log,
            Event<LibraryChanged> changes,
            Clock clock) {
        this.shelf = shelf;
        this.files = files;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Reads a file in the long format and adds every edition in it that is new.
     *
     * @throws Refusal if it cannot be read, was imported before, or holds no edition that is new
     */
    public void store(String name, byte[] content, String who) {
        store(new LibraryFile(name, content, entry(who)), who);
    }

    private ImportPlan store(LibraryFile file, String who) {
        revisions.begin();
        refuseIfImported(file);
        var plan = new ImportPlan(shelf, file, read(file.content()), entry(who));
        if (plan.added().isEmpty()) {
            throw Refusal.conflict("Nothing to import", "This file holds no edition that the library has not got.");
        }
        keep(file, plan, who);
        return plan;
    }

    private void keep(LibraryFile file, ImportPlan plan, String who) {
        file.imported(entry(who), plan.refusedRows());
        files.persist(file);
        plan.nameSources();
        plan.added().forEach(edition -> keep(edition, file, who));
        changes.fire(new LibraryChanged(who, subjects(plan.added())));
    }

    private void keep(ReferenceEdition edition, LibraryFile file, String who) {
        shelf.put(edition);
        log.record(
                who,
                "edition.imported",
                "edition " + edition.id(),
                "%s, %s, %s: %d figures in %d series, from %s, SHA-256 %s"
                        .formatted(
                                edition.source().name(),
                                edition.title(),
                                edition.publishedOn(),
                                edition.figureCount(),
                                edition.series().size(),
                                file.name(),
                                file.sha256()));
    }

    private static Set<String> subjects(List<ReferenceEdition> editions) {
        return editions.stream()
                .flatMap(edition -> edition.series().stream())
                .map(ReferenceSeries::subject)
                .collect(Collectors.toSet());
    }

    private void refuseIfImported(LibraryFile file) {
        files.imported(file.sha256()).ifPresent(before -> {
            throw Refusal.conflict(
                    "Imported before",
                    "Exactly this file was imported on %tF by %s, under the name %s."
                            .formatted(before.importedAt().atZone(ZoneOffset.UTC), before.importedBy(), before.name()));
        });
    }

    private static FigureFile read(byte[] content) {
        try {
            return FigureCsv.read(content);
        } catch (UnreadableFileException unreadable) {
            throw Refusal.badRequest(unreadable.getMessage());
        }
    }

    private Entry entry(String who) {
        return new Entry(who, clock.instant());
    }
}

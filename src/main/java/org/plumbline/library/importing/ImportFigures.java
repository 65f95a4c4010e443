package org.plumbline.library.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.Entry;
import org.plumbline.library.FileRepository;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.LibraryFile;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.ReferenceEdition;
import org.plumbline.library.ReferenceSeries;
import org.plumbline.library.Shelf;
import org.plumbline.library.doubt.Doubts;
import org.plumbline.library.format.FigureCsv;
import org.plumbline.library.format.FigureList;
import org.plumbline.library.format.FileContent;
import org.plumbline.library.format.UnreadableFileException;
import org.plumbline.web.Refusal;

/** Takes a file of figures into the library, in two steps or one; whole or not at all, and each file once. */
@ApplicationScoped
@Transactional
public class ImportFigures {

    /** So long an upload waits for its editor's word. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Shelf shelf;
    private final Doubts doubts;
    private final FileRepository files;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<LibraryChanged> changes;
    private final Clock clock;

    ImportFigures(
            Shelf shelf,
            Doubts doubts,
            FileRepository files,
            LibraryRevisions revisions,
            AuditLog log,
            Event<LibraryChanged> changes,
            Clock clock) {
        this.shelf = shelf;
        this.doubts = doubts;
        this.files = files;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Adds every edition of a file in the long format that is new.
     *
     * @throws Refusal if it cannot be read, was imported before, or holds no edition that is new
     */
    public void store(String name, byte[] content, String who) {
        add(new LibraryFile(name, content, entry(who)), who);
    }

    /** The same, and tells what came of it. */
    ImportPreview store(UploadedFile upload, String who) {
        return add(new LibraryFile(upload.name(), upload.content(), entry(who)), who);
    }

    /** What a file would bring. Keeps nothing. */
    ImportPreview preview(UploadedFile upload, String who) {
        return preview(new LibraryFile(upload.name(), upload.content(), entry(who)));
    }

    /**
     * Keeps a file aside until somebody has seen its preview; nothing of it is in the library.
     *
     * @throws Refusal if it cannot be read, or was imported before
     */
    LibraryFile receive(UploadedFile upload, String who) {
        var file = new LibraryFile(upload.name(), upload.content(), entry(who));
        refuseIfImported(file);
        read(file);
        files.forgetWaitingSince(clock.instant().minus(PATIENCE));
        files.persist(file);
        return file;
    }

    LibraryFile received(long id) {
        return files.findByIdOptional(id)
                .orElseThrow(
                        () -> Refusal.notFound(
                                "This upload is not waiting any more. Upload the file again, if it is not in the library yet."));
    }

    ImportPreview preview(LibraryFile file) {
        var figures = read(file);
        return told(figures, plan(file, figures));
    }

    /** Takes in a file that was kept aside. */
    void confirm(long id, String who) {
        add(received(id), who);
    }

    void discard(long id) {
        var file = received(id);
        if (file.isImported()) {
            throw Refusal.conflict("Imported already", "This file is in the library, and nothing leaves it.");
        }
        files.delete(file);
    }

    private ImportPreview add(LibraryFile file, String who) {
        var revision = revisions.awaitTurn();
        refuseIfImported(file);
        var figures = read(file);
        var plan = plan(file, figures);
        var preview = told(figures, plan);
        if (preview.editions().isEmpty()) {
            throw Refusal.conflict(
                    "Nothing to import", "This file holds no figures of an edition that the library has not got.");
        }
        revision.next();
        file.imported(entry(who), preview.refusedRows());
        files.persist(file);
        var names = plan.names();
        preview.editions().forEach(edition -> keep(edition, file, who));
        names.forEach((source, further) -> shelf.name(source, further, who));
        changes.fire(new LibraryChanged(who, subjects(preview)));
        return preview;
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

    private ImportPlan plan(LibraryFile file, FigureList figures) {
        return new ImportPlan(shelf, file, figures, entry(file.uploadedBy()));
    }

    private ImportPreview told(FigureList figures, ImportPlan plan) {
        return new ImportPreview(
                plan.added(), plan.refused(), doubts.about(figures.rows()), figures.unread(), plan.known());
    }

    private static Set<String> subjects(ImportPreview preview) {
        return preview.editions().stream()
                .flatMap(edition -> edition.series().stream())
                .map(ReferenceSeries::subject)
                .collect(Collectors.toSet());
    }

    private void refuseIfImported(LibraryFile file) {
        files.imported(file.sha256()).ifPresent(before -> {
            throw Refusal.conflict(
                    "Imported before",
                    "Exactly this file was imported on %s by %s, under the name %s."
                            .formatted(
                                    before.importedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                                    before.importedBy(),
                                    before.name()));
        });
    }

    private static FigureList read(LibraryFile file) {
        try {
            return FigureList.of(FigureCsv.open(FileContent.of(file.content())));
        } catch (UnreadableFileException unreadable) {
            throw Refusal.badRequest(unreadable.getMessage());
        }
    }

    private Entry entry(String who) {
        return new Entry(who, clock.instant());
    }
}

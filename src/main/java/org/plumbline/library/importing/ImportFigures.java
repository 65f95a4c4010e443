package org.plumbline.library.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.plumbline.library.Digest;
import org.plumbline.library.Entry;
import org.plumbline.library.FileContents;
import org.plumbline.library.FileRepository;
import org.plumbline.library.LibraryFile;
import org.plumbline.library.format.FigureCsv;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.storing.StoreFigures;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.web.Refusal;

/** Takes a file of figures into the library, in two steps or one; whole or not at all, and each file once. */
@ApplicationScoped
public class ImportFigures {

    /** So long an upload waits for its editor's word. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** So long a file may take to be stored. */
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final Survey survey;
    private final StoreFigures storing;
    private final FileRepository files;
    private final FileContents contents;
    private final Clock clock;

    ImportFigures(Survey survey, StoreFigures storing, FileRepository files, FileContents contents, Clock clock) {
        this.survey = survey;
        this.storing = storing;
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Adds every edition of a file in the long format that is new.
     *
     * @throws Refusal if it cannot be read, was imported before, or holds no edition that is new
     */
    public void store(String name, byte[] content, String who) {
        store(name, FileContent.of(content), who);
    }

    /** The same, and tells what came of it. */
    ImportPreview store(UploadedFile upload, String who) {
        return store(upload.name(), upload.content(), who);
    }

    private ImportPreview store(String name, FileContent content, String who) {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(() -> {
            var file = new LibraryFile(name, Digest.of(content), entry(who));
            refuseIfImported(file);
            var preview = read(() -> survey.of(FigureCsv.open(content), file));
            keep(file, content);
            add(file, content, who, Unwatched.BY_ANYBODY);
            return preview;
        });
    }

    /** What a file would bring. Keeps nothing. */
    @Transactional
    ImportPreview preview(UploadedFile upload, String who) {
        var file = new LibraryFile(upload.name(), Digest.of(upload.content()), entry(who));
        return read(() -> survey.of(FigureCsv.open(upload.content()), file));
    }

    /**
     * Keeps a file aside until somebody has seen its preview; nothing of it is in the library.
     *
     * @throws Refusal if it cannot be read, or was imported before
     */
    @Transactional
    LibraryFile receive(UploadedFile upload, String who) {
        var file = new LibraryFile(upload.name(), Digest.of(upload.content()), entry(who));
        refuseIfImported(file);
        file.counted(read(() -> RowCount.of(FigureCsv.open(upload.content()))));
        files.forgetWaitingSince(clock.instant().minus(PATIENCE));
        keep(file, upload.content());
        return file;
    }

    private void keep(LibraryFile file, FileContent content) {
        files.persist(file);
        contents.keep(file, content);
    }

    @Transactional
    LibraryFile received(long id) {
        return files.findByIdOptional(id)
                .orElseThrow(
                        () -> Refusal.notFound(
                                "This upload is not waiting any more. Upload the file again, if it is not in the library yet."));
    }

    @Transactional
    ImportPreview preview(LibraryFile file) {
        return read(() -> survey.of(FigureCsv.open(contents.of(file)), file));
    }

    /** Takes in a file that was kept aside. */
    void confirm(long id, String who) {
        QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).run(() -> confirm(id, who, Unwatched.BY_ANYBODY));
    }

    /** The same in the transaction that is open, while somebody watches the rows go by. */
    void confirm(long id, String who, FigureReceiver watcher) {
        var file = received(id);
        refuseIfImported(file);
        add(file, contents.of(file), who, watcher);
    }

    @Transactional
    void discard(long id) {
        var file = received(id);
        if (file.isImported()) {
            throw Refusal.conflict("Imported already", "This file is in the library, and nothing leaves it.");
        }
        files.delete(file);
    }

    private void add(LibraryFile file, FileContent content, String who, FigureReceiver watcher) {
        read(() -> storing.store(file, FigureCsv.open(content), entry(who), watcher));
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

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableFileException unreadable) {
            throw Refusal.badRequest(unreadable.getMessage());
        }
    }

    private Entry entry(String who) {
        return new Entry(who, clock.instant());
    }
}

package org.plumbline.library.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.library.Entry;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.original.Digest;
import org.plumbline.library.original.FileContents;
import org.plumbline.library.original.FileRepository;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.reading.ReadUpload;
import org.plumbline.library.reading.Upload;
import org.plumbline.library.storing.StoreFigures;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.waiting.WaitingFiles;
import org.plumbline.web.Refusal;

/** Takes a file of figures into the library, in two steps or one; whole or not at all, and each file once. */
@ApplicationScoped
public class ImportFigures {

    /** From so many bytes on a file is imported in the background. */
    private static final long LONG = 2_000_000;

    /** So long a file may take to be stored. */
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final ReadUpload reading;
    private final Survey survey;
    private final StoreFigures storing;
    private final FileRepository files;
    private final FileContents contents;
    private final WaitingFiles waiting;
    private final Clock clock;

    ImportFigures(
            ReadUpload reading,
            Survey survey,
            StoreFigures storing,
            FileRepository files,
            FileContents contents,
            WaitingFiles waiting,
            Clock clock) {
        this.reading = reading;
        this.survey = survey;
        this.storing = storing;
        this.files = files;
        this.contents = contents;
        this.waiting = waiting;
        this.clock = clock;
    }

    static boolean isLong(long bytes) {
        return bytes >= LONG;
    }

    /**
     * Adds every edition of a file that says all of its figures itself and is new.
     *
     * @throws Refusal if it cannot be read, was imported before, or holds no edition that is new
     */
    public void store(String name, byte[] content, String who) {
        store(new UploadedFile(name, FileContent.of(content)), Told.NOTHING, who);
    }

    /** Adds every edition that is new, and tells what came of it. */
    ImportPreview store(UploadedFile upload, Told told, String who) {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(() -> {
            var file = newFile(upload, who);
            var sent = read(() -> whole(sent(upload, told)));
            var preview = read(() -> survey.of(sent, file));
            keep(file, upload.content());
            add(file, sent, who, Unwatched.BY_ANYBODY);
            return preview;
        });
    }

    /** What a file would bring. Keeps nothing. */
    @Transactional
    ImportPreview preview(UploadedFile upload, Told told, String who) {
        return read(() -> survey.of(whole(sent(upload, told)), file(upload, who)));
    }

    private LibraryFile newFile(UploadedFile upload, String who) {
        var file = file(upload, who);
        refuseIfImported(file);
        return file;
    }

    private LibraryFile file(UploadedFile upload, String who) {
        return new LibraryFile(upload.name(), Digest.of(upload.content()), entry(who));
    }

    private Upload sent(UploadedFile upload, Told told) {
        return reading.sent(upload.name(), upload.content(), told.mapping(), told.said());
    }

    /** Refuses a file that leaves open what every figure needs. */
    private static Upload whole(Upload upload) {
        if (!upload.missing().isEmpty()) {
            throw new Refusal(
                    422,
                    "Not said",
                    "The file does not say this of its figures: %s. Say it beside the file."
                            .formatted(
                                    upload.missing().stream().map(Field::words).collect(Collectors.joining(", "))));
        }
        return upload;
    }

    /**
     * Keeps a file aside until somebody has seen its preview; nothing of it is in the library.
     *
     * @throws Refusal if it cannot be read, or was imported before
     */
    @Transactional
    LibraryFile receive(UploadedFile upload, String who) {
        var file = newFile(upload, who);
        file.counted(read(() -> RowCount.of(sent(upload, Told.NOTHING))));
        keepWaiting(file, upload.content(), who);
        return file;
    }

    /**
     * Keeps a file aside that says, together with what is told beside it, all of its figures: it can be imported without a look.
     *
     * @throws Refusal if something is left open, or it cannot be read, or was imported before
     */
    @Transactional
    LibraryFile receive(UploadedFile upload, Told told, String who) {
        var file = newFile(upload, who);
        var sent = read(() -> whole(sent(upload, told)));
        file.counted(read(() -> RowCount.of(sent)));
        keepWaiting(file, upload.content(), who);
        reading.say(file, "", told.mapping(), told.said());
        return file;
    }

    private void keepWaiting(LibraryFile file, FileContent content, String who) {
        waiting.admit(file.size(), who);
        keep(file, content);
    }

    /** The same of a table that was pasted. */
    @Transactional
    LibraryFile receive(String pasted, String who) {
        return receive(read(() -> UploadedFile.pasted(pasted)), who);
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

    /** A file that waits: how it is read so far, and what it would bring. */
    @Transactional
    Look look(LibraryFile file) {
        var upload = read(() -> reading.waiting(file, contents.of(file)));
        if (!upload.missing().isEmpty()) {
            return Look.incomplete(upload);
        }
        try {
            return Look.at(upload, survey.of(upload, file));
        } catch (UnreadableFileException unreadable) {
            return Look.failed(upload, unreadable.getMessage());
        }
    }

    /** Takes down what an editor says of a file that waits, and tells whether its columns are others now. */
    @Transactional
    boolean say(LibraryFile file, MappingForm form) {
        var upload = read(() -> reading.waiting(file, contents.of(file)));
        boolean anew = form.isOtherTable(upload) || form.isOtherHeader(upload);
        var mapping = form.mapping(upload);
        reading.say(
                file,
                form.tableName(),
                form.isOtherHeader(upload) ? mapping.map(upload::proposedFor) : mapping,
                form.said());
        return anew;
    }

    /** Takes in a file that was kept aside. */
    void confirm(long id, String who) {
        QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).run(() -> confirm(id, who, Unwatched.BY_ANYBODY));
    }

    /** The same in the transaction that is open, while somebody watches the rows go by. */
    void confirm(long id, String who, FigureReceiver watcher) {
        var file = received(id);
        refuseIfImported(file);
        add(file, read(() -> whole(reading.waiting(file, contents.of(file)))), who, watcher);
    }

    @Transactional
    void discard(long id) {
        var file = received(id);
        if (file.isImported()) {
            throw Refusal.conflict("Imported already", "This file is in the library, and nothing leaves it.");
        }
        files.delete(file);
    }

    private void add(LibraryFile file, Upload upload, String who, FigureReceiver watcher) {
        read(() -> storing.store(file, upload.figures(), entry(who), watcher));
        reading.remember(upload, who);
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
        } catch (FileTooLargeException tooLarge) {
            throw new Refusal(413, "Too large", tooLarge.getMessage());
        } catch (UnreadableFileException unreadable) {
            throw new Refusal(422, "Not readable", unreadable.getMessage());
        }
    }

    private Entry entry(String who) {
        return new Entry(who, clock.instant());
    }
}

package org.plumbline.library.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hibernate.Session;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;
import org.plumbline.library.LibraryChanged;
import org.plumbline.library.LibraryRevisions;
import org.plumbline.library.original.FileContents;
import org.plumbline.library.original.FileRepository;
import org.plumbline.library.shelf.SourceRepository;
import org.plumbline.library.storing.SearchedNames;
import org.plumbline.web.Refusal;

/** Takes an exported library into a desk whose own is empty; all of it, or nothing. */
@ApplicationScoped
class RestoreLibrary {

    /** There is one library. */
    private static final long WHOLE = 0;

    private static final int LONGEST_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final EntityManager database;
    private final SourceRepository sources;
    private final FileRepository files;
    private final FileContents contents;
    private final SearchedNames names;
    private final LibraryRevisions revisions;
    private final AuditLog log;
    private final Event<LibraryChanged> changes;
    private final ObjectMapper json;
    private final Jobs jobs;

    RestoreLibrary(
            EntityManager database,
            SourceRepository sources,
            FileRepository files,
            FileContents contents,
            SearchedNames names,
            LibraryRevisions revisions,
            AuditLog log,
            Event<LibraryChanged> changes,
            ObjectMapper json,
            Jobs jobs) {
        this.database = database;
        this.sources = sources;
        this.files = files;
        this.contents = contents;
        this.names = names;
        this.revisions = revisions;
        this.log = log;
        this.changes = changes;
        this.json = json;
        this.jobs = jobs;
    }

    /**
     * Begins to take a library in, in the background.
     *
     * @param upload on the server's disk as long as its request lasts
     * @throws Refusal if the library holds something, or this is no export of one
     */
    void begin(Path upload, String who) {
        QuarkusTransaction.joiningExisting().run(this::refuseUnlessEmpty);
        var kept = KeptPackage.of(upload);
        try {
            var rows = kept.rows(this::refuseUnlessOurs);
            jobs.startWhole(JobKind.RESTORE, WHOLE, rows, who, progress -> {
                try (kept) {
                    from(kept.path(), who, progress::count);
                }
            });
        } catch (RuntimeException vain) {
            kept.close();
            throw vain;
        }
    }

    /** The last try, if there was one. */
    Optional<Job> last() {
        return jobs.lastOf(JobKind.RESTORE, WHOLE);
    }

    void cancel(String who) {
        jobs.cancel(JobKind.RESTORE, WHOLE, who);
    }

    /** @throws Refusal if the library holds something, or this is no export of one */
    void from(Path upload, String who) {
        from(upload, who, () -> {});
    }

    private void from(Path upload, String who, Runnable eachRow) {
        QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).run(() -> {
            var revision = revisions.awaitTurn();
            refuseUnlessEmpty();
            try (var zip = new ZipFile(upload.toFile())) {
                refuseUnlessOurs(zip);
                take(zip, who, eachRow);
                revision.next();
            } catch (ZipException notZip) {
                throw KeptPackage.notZip();
            } catch (IOException broken) {
                throw Refusal.badRequest("The package breaks off in the middle. Download it again at the other desk.");
            }
        });
    }

    private void refuseUnlessEmpty() {
        if (sources.count() > 0) {
            throw Refusal.conflict(
                    "Not empty",
                    "This library holds figures already. A whole library goes into an empty desk only; single editions go"
                            + " in as files at “Import a file”.");
        }
    }

    private void refuseUnlessOurs(ZipFile zip) throws IOException {
        try (var bytes = new Entries(zip).open(Descriptor.PATH)) {
            var descriptor = json.readTree(bytes);
            if (!descriptor.path("name").asText().equals(Descriptor.NAME)
                    || descriptor.path("format").asInt() != Descriptor.FORMAT) {
                throw Refusal.badRequest("The package is not a library that this version of Plumbline exported.");
            }
        } catch (JsonProcessingException notJson) {
            throw Refusal.badRequest("The datapackage.json of the package cannot be read.");
        }
    }

    private void take(ZipFile zip, String who, Runnable eachRow) {
        var entries = new Entries(zip);
        var subjects = new HashSet<String>();
        var entities = new HashSet<String>();
        var editions = new HashSet<Long>();
        database.unwrap(Session.class).doWork(connection -> {
            var rows = new SheetReader(connection, entries, subjects, entities, eachRow);
            try {
                rows.readAll();
                editions.addAll(rows.newIds(Sheet.EDITIONS).values());
                for (var file : rows.newIds(Sheet.FILES).entrySet()) {
                    var original = Descriptor.original(file.getKey());
                    contents.keep(files.findById(file.getValue()), () -> entries.open(original));
                }
            } catch (IOException broken) {
                throw Refusal.badRequest("The package breaks off in the middle. Download it again at the other desk.");
            }
        });
        names.keepEntities(entities);
        names.keepSeriesOf(editions);
        log.record(who, "library.restored", "library", "from a data package, " + entities.size() + " entities");
        changes.fire(new LibraryChanged(who, subjects));
    }
}

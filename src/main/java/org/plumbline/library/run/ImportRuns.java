package org.plumbline.library.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.run.ImportRun.State;
import org.plumbline.web.Refusal;

/** Runs long imports in the background, one after the other, and knows how far each is. */
@ApplicationScoped
public class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class);
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(6).toSeconds();

    /** So long a run of another server may be silent before it is taken for dead. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(ImportRuns::thread);
    private final ImportRunRepository runs;
    private final Clock clock;
    private final boolean alone;

    ImportRuns(
            ImportRunRepository runs,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.runs = runs;
        this.clock = clock;
        this.alone = databaseKind.equals("h2"); // nobody else can have that file open
    }

    /** A server that was stopped in the middle says so when it is back; the database has undone its rows by itself. */
    void sweep(@Observes StartupEvent start) {
        var then = alone ? clock.instant().plusSeconds(1) : clock.instant().minus(SILENCE);
        QuarkusTransaction.requiringNew()
                .run(() -> runs.underWay().stream()
                        .filter(run -> run.isSilentSince(then))
                        .forEach(run -> run.end(
                                State.FAILED,
                                "The server was stopped in the middle. Nothing of the file is in the library.",
                                clock.instant())));
    }

    /** One that ends with the server; never interrupted, since the embedded database does not bear that. */
    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts one, unless one of the same file is under way.
     *
     * @param rows how many the file has; 0 if unknown
     * @param work stores the file in the transaction that is open, and hands each row to the watcher it is given
     */
    public ImportRun start(long fileId, long rows, String who, Consumer<FigureReceiver> work) {
        return begin(fileId, rows, who, work::accept);
    }

    /** The same for rows that are no figures: {@code work} runs what it is given at each of them. */
    public ImportRun startCounting(long fileId, long rows, String who, Consumer<Runnable> work) {
        return begin(fileId, rows, who, progress -> work.accept(progress::count));
    }

    private ImportRun begin(long fileId, long rows, String who, Consumer<Progress> work) {
        var run = QuarkusTransaction.requiringNew().call(() -> opened(fileId, rows, who));
        worker.execute(() -> carryOut(run.id(), work));
        return run;
    }

    private ImportRun opened(long fileId, long rows, String who) {
        if (lastOf(fileId).filter(ImportRun::isUnderWay).isPresent()) {
            throw Refusal.conflict("Under way", "This file is being imported already.");
        }
        var run = new ImportRun(fileId, rows, who, clock.instant());
        runs.persist(run);
        return run;
    }

    private void carryOut(long id, Consumer<Progress> work) {
        var progress = new Progress(rows -> note(id, rows));
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> work.accept(progress));
            done(id, progress.rows()); // whoever wanted to cancel it was too late
        } catch (CancelledException cancelled) {
            end(id, State.CANCELLED, "Cancelled. Nothing of the file is in the library.");
        } catch (Refusal refused) {
            end(id, State.FAILED, refused.detail());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Import %d failed", id);
            end(id, State.FAILED, "A fault of the server, logged as import " + id + ". Nothing of the file is stored.");
        }
    }

    private void note(long id, long rows) {
        boolean cancelled = QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.findById(id);
            run.reached(rows, clock.instant());
            return run.isCancelling();
        });
        if (cancelled) {
            throw new CancelledException();
        }
    }

    private void done(long id, long rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            var run = runs.findById(id);
            run.reached(rows, clock.instant());
            run.end(State.DONE, "", clock.instant());
        });
    }

    private void end(long id, State outcome, String why) {
        QuarkusTransaction.requiringNew().run(() -> runs.findById(id).end(outcome, why, clock.instant()));
    }

    /** The last try to import this file in the background. */
    public Optional<ImportRun> lastOf(long fileId) {
        return QuarkusTransaction.joiningExisting().call(() -> runs.lastOf(fileId));
    }

    /** Asks the run of this file to end, if one is under way. */
    public void cancel(long fileId) {
        QuarkusTransaction.requiringNew().run(() -> runs.lastOf(fileId).ifPresent(ImportRun::cancel));
    }
}

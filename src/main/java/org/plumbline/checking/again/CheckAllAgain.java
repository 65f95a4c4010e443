package org.plumbline.checking.again;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckArticle;
import org.plumbline.checking.engine.EngineRelease;
import org.plumbline.checking.run.CheckRunRepository;
import org.plumbline.web.Refusal;

/**
 * Checks the newest text of every article again that was last checked by other rules than are in force: in the background, one
 * after the other, each in a transaction of its own. What is done stays done when it is cancelled or the server stops; what is
 * left is told by the texts themselves, so that it can be started again at any time.
 */
@ApplicationScoped
public class CheckAllAgain {

    private static final Logger LOG = Logger.getLogger(CheckAllAgain.class);
    private static final int AT_ONCE = 100;
    private static final String SUBJECT = "all articles";

    private final ExecutorService worker = Executors.newSingleThreadExecutor(CheckAllAgain::thread);
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    private final CheckRunRepository runs;
    private final CheckArticle check;
    private final EngineRelease release;
    private final AuditLog log;

    CheckAllAgain(CheckRunRepository runs, CheckArticle check, EngineRelease release, AuditLog log) {
        this.runs = runs;
        this.check = check;
        this.release = release;
        this.log = log;
    }

    /** One that ends with the server; never interrupted, since the embedded database does not bear that. */
    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "check again");
        thread.setDaemon(true);
        return thread;
    }

    /** How many newest texts were last checked by older rules. */
    public long left() {
        return QuarkusTransaction.joiningExisting().call(() -> runs.countByOtherRules(release.rulesHash()));
    }

    public Progress progress() {
        return progress.get();
    }

    /** @throws Refusal if one is under way, or there is nothing to check */
    public synchronized void start(String who) {
        if (progress().isUnderWay()) {
            throw Refusal.conflict("Under way", progress().who() + " has started this already.");
        }
        long all = left();
        if (all == 0) {
            throw Refusal.conflict("Nothing to check", "Every article was checked by the rules in force.");
        }
        record(who, "articles.check-again", "%d checked by older rules".formatted(all));
        progress.set(Progress.started(who, all));
        worker.execute(this::checkAll);
    }

    /** Asks it to end after the article that it is at. */
    @PreDestroy
    public void cancel() {
        progress.updateAndGet(Progress::cancelling);
    }

    private void checkAll() {
        var who = progress().who();
        try {
            long last = 0;
            for (var next = after(last); !next.isEmpty() && !progress().isCancelling(); next = after(last)) {
                for (long version : next) {
                    last = version;
                    checkUnlessCancelled(version, who);
                }
            }
        } finally {
            var end = progress.updateAndGet(Progress::ended);
            record(
                    who,
                    end.isCancelled() ? "articles.check-again-cancelled" : "articles.checked-again",
                    "%d of %d checked, %d could not be"
                            .formatted(end.done(), end.all(), end.failed().size()));
        }
    }

    private List<Long> after(long last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.versionsByOtherRules(release.rulesHash(), last, AT_ONCE));
    }

    private void checkUnlessCancelled(long version, String who) {
        if (progress().isCancelling()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> check.check(version, who, "other rules are in force"));
            progress.updateAndGet(Progress::oneDone);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Text %d could not be checked again", version);
            progress.updateAndGet(before -> before.oneFailed(version));
        }
    }

    private void record(String who, String action, String details) {
        QuarkusTransaction.requiringNew().run(() -> log.record(who, action, SUBJECT, details));
    }
}

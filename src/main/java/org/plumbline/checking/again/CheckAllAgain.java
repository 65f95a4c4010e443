package org.plumbline.checking.again;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;
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

    private static final int AT_ONCE = 100;
    private static final String SUBJECT = "all articles";

    /** There is one desk. */
    private static final long ALL = 0;

    private final CheckRunRepository runs;
    private final CheckArticle check;
    private final EngineRelease release;
    private final AuditLog log;
    private final Jobs jobs;

    CheckAllAgain(CheckRunRepository runs, CheckArticle check, EngineRelease release, AuditLog log, Jobs jobs) {
        this.runs = runs;
        this.check = check;
        this.release = release;
        this.log = log;
        this.jobs = jobs;
    }

    /** How many newest texts were last checked by older rules. */
    public long left() {
        return QuarkusTransaction.joiningExisting().call(() -> runs.countByOtherRules(release.rulesHash()));
    }

    /** The last time that somebody wanted this. */
    public Optional<Job> last() {
        return jobs.lastOf(JobKind.CHECK_AGAIN, ALL);
    }

    /** @throws Refusal if one is under way, or there is nothing to check */
    public void start(String who) {
        QuarkusTransaction.joiningExisting().run(() -> {
            long all = left();
            if (all == 0) {
                throw Refusal.conflict("Nothing to check", "Every article was checked by the rules in force.");
            }
            jobs.start(JobKind.CHECK_AGAIN, ALL, all, who, progress -> checkAll(new Tally(all, progress), who));
            record(who, "articles.check-again", "%d checked by older rules".formatted(all));
        });
    }

    /** Asks it to end after the article that it is at. */
    public void cancel(String who) {
        jobs.cancel(JobKind.CHECK_AGAIN, ALL, who);
    }

    private void checkAll(Tally tally, String who) {
        long last = 0;
        for (var next = after(last); !next.isEmpty(); next = after(last)) {
            for (long version : next) {
                last = version;
                tally.count(version, () -> check.check(version, who, "other rules are in force"));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> record(who, "articles.checked-again", tally.words()));
    }

    private List<Long> after(long last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.versionsByOtherRules(release.rulesHash(), last, AT_ONCE));
    }

    private void record(String who, String action, String details) {
        log.record(who, action, SUBJECT, details);
    }
}

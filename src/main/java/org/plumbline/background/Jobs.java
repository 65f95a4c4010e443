package org.plumbline.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job.State;
import org.plumbline.web.Refusal;

/**
 * Work in the background. A job is noted in the transaction of whoever wants it and begins when that is committed; of each kind and
 * subject one is under way at a time, whatever server it is on. What its server cannot end any more is ended by {@link Heartbeat}.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** How long it is known what became of a job. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final int LONGEST_SECONDS = (int) Duration.ofHours(6).toSeconds();

    private final JobRepository jobs;
    private final Workers workers;
    private final Heartbeat heartbeat;
    private final AuditLog log;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    Jobs(
            JobRepository jobs,
            Workers workers,
            Heartbeat heartbeat,
            AuditLog log,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.jobs = jobs;
        this.workers = workers;
        this.heartbeat = heartbeat;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins work that opens its own transactions: what it has committed stays when it ends before its time.
     *
     * @param subject the number of what it is about; 0 where there is one of the kind
     * @param total how many steps it has; 0 if unknown
     * @throws Refusal if one of the same kind and subject is under way
     */
    public Job start(JobKind kind, long subject, long total, String who, Work work) {
        return begin(new Job(kind, subject, total, who, clock.instant()), (job, progress) -> {
            work.run(progress);
            QuarkusTransaction.requiringNew().run(() -> done(job, progress));
        });
    }

    /** Begins work in one transaction, in which the job is done as well: all of it is there, or nothing. */
    public Job startWhole(JobKind kind, long subject, long total, String who, Work work) {
        return begin(
                new Job(kind, subject, total, who, clock.instant()),
                (job, progress) -> QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .run(() -> {
                            work.run(progress);
                            done(job, progress);
                        }));
    }

    /** The last job of this kind and subject. */
    public Optional<Job> lastOf(JobKind kind, long subject) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.lastOf(kind, subject));
    }

    /**
     * Asks it to end, if it is under way.
     *
     * @return whether it was, and nobody had asked before
     */
    public boolean cancel(JobKind kind, long subject, String who) {
        return QuarkusTransaction.joiningExisting().call(() -> jobs.cancel(kind, subject, who));
    }

    private interface Manner {

        void carryOut(Job job, JobProgress progress);
    }

    private Job begin(Job job, Manner manner) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            note(job);
            onceCommitted(job, () -> workers.execute(job.kind(), () -> carryOut(job, manner)));
            return job;
        });
    }

    private void note(Job job) {
        jobs.sweep(job.startedAt().minus(KEPT));
        jobs.lastOf(job.kind(), job.subject()).filter(Job::isUnderWay).ifPresent(before -> {
            throw underWay(before.who() + " has begun this already.");
        });
        try {
            jobs.persistAndFlush(job);
        } catch (ConstraintViolationException another) {
            throw underWay("Somebody has begun this already."); // begun on another server in this moment
        }
    }

    private static Refusal underWay(String detail) {
        return Refusal.conflict("Under way", detail);
    }

    private void onceCommitted(Job job, Runnable step) {
        heartbeat.add(job.id());
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    step.run();
                } else {
                    heartbeat.remove(job.id());
                }
            }
        });
    }

    private void carryOut(Job job, Manner manner) {
        var progress = new JobProgress(job.total(), (done, total) -> tell(job, done, total));
        try {
            tell(job, 0, job.total());
            manner.carryOut(job, progress);
        } catch (CancelledException cancelled) {
            endInVain(job, State.CANCELLED, cancelled.who(), job.kind().cancelled(cancelled.who()));
        } catch (StoppedException stopped) {
            endInVain(job, State.FAILED, job.who(), job.kind().stopped());
        } catch (Refusal refused) {
            endInVain(job, State.FAILED, job.who(), refused.detail());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The %s %d failed", job.kind().words(), job.id());
            endInVain(job, State.FAILED, job.who(), job.kind().fault(job.id()));
        } finally {
            heartbeat.remove(job.id());
        }
    }

    private void tell(Job job, long done, long total) {
        if (workers.areStopping()) {
            throw new StoppedException();
        }
        var stored = QuarkusTransaction.requiringNew().call(() -> reached(job, done, total));
        if (stored.isCancelling()) {
            throw new CancelledException(stored.cancelledBy());
        }
    }

    private Job reached(Job job, long done, long total) {
        if (!jobs.reached(job.id(), done, total, clock.instant())) {
            throw new StoppedException();
        }
        return jobs.findById(job.id());
    }

    /** Whoever wanted to cancel it was too late. */
    private void done(Job job, JobProgress progress) {
        if (!jobs.reached(job.id(), progress.done(), progress.total(), clock.instant())) {
            throw new StoppedException();
        }
        jobs.end(job.id(), State.DONE, progress.remark());
    }

    private void endInVain(Job job, State outcome, String who, String why) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (jobs.end(job.id(), outcome, why)) {
                job.kind().tell(log, outcome, job.subject(), who, why);
            }
        });
    }
}

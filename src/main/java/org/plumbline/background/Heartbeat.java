package org.plumbline.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job.State;

/**
 * Says of the jobs of this server that they are alive, and ends those that nobody has said so of for two minutes: their server was
 * stopped or is cut off. The clocks of servers that share a database must agree within a minute.
 */
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration PERIOD = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private final JobRepository jobs;
    private final AuditLog log;
    private final Clock clock;
    private final boolean alone;

    Heartbeat(
            JobRepository jobs,
            AuditLog log,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.jobs = jobs;
        this.log = log;
        this.clock = clock;
        this.alone = databaseKind.equals("h2"); // nobody else can have that file open
    }

    void start(@Observes StartupEvent start) {
        if (alone) {
            QuarkusTransaction.requiringNew().run(() -> breakOff(clock.instant().plusSeconds(1)));
        }
        timer.scheduleWithFixedDelay(this::beat, 0, PERIOD.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        timer.shutdown();
    }

    void add(long job) {
        own.add(job);
    }

    void remove(long job) {
        own.remove(job);
    }

    private void beat() {
        try {
            QuarkusTransaction.requiringNew().run(this::tell);
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "The jobs in the background could not be seen to; that is tried again");
        }
    }

    void tell() {
        var now = clock.instant();
        if (!own.isEmpty()) {
            jobs.seen(Set.copyOf(own), now);
        }
        breakOff(now.minus(SILENCE));
    }

    private void breakOff(Instant silentSince) {
        jobs.breakOff(silentSince)
                .forEach(job -> job.kind()
                        .tell(
                                log,
                                State.FAILED,
                                job.subject(),
                                job.who(),
                                job.kind().stopped()));
    }
}

package org.plumbline.background;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The threads that work: so many for each kind, and never so many together that requests find no connection to the database. */
@ApplicationScoped
class Workers {

    /** What one job needs at most: one to work with, one to read ahead, one to tell how far it is. */
    private static final int CONNECTIONS_OF_ONE = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<JobKind, ExecutorService> threads = new EnumMap<>(JobKind.class);
    private final Semaphore places;
    private volatile boolean stopping;

    Workers(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        places = new Semaphore(Math.max(1, (connections - 1) / (CONNECTIONS_OF_ONE + 1)), true);
        for (var kind : JobKind.values()) {
            threads.put(kind, Executors.newFixedThreadPool(kind.atOnce(), task -> thread(kind, task)));
        }
    }

    /** One that ends with the server; never interrupted, since the embedded database does not bear that. */
    private static Thread thread(JobKind kind, Runnable task) {
        var thread = new Thread(task, kind.words());
        thread.setDaemon(true);
        return thread;
    }

    void execute(JobKind kind, Runnable task) {
        threads.get(kind).execute(() -> {
            places.acquireUninterruptibly();
            try {
                task.run();
            } finally {
                places.release();
            }
        });
    }

    boolean areStopping() {
        return stopping;
    }

    /** Lets what is under way end at its next step, while the database is still there. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        threads.values().forEach(ExecutorService::shutdown);
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var each : threads.values()) {
            each.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }
}

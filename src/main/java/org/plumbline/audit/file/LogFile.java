package org.plumbline.audit.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.Happening;
import org.plumbline.audit.Place;

/**
 * The log as a file of JSON lines, for whoever collects such files. It follows the stored log from one thread of its own: no
 * request waits for it, an event that could not be written is written with the next, and at start the file is brought up to
 * date. A file of another log is put aside, never written on.
 */
@ApplicationScoped
public class LogFile {

    private static final Logger LOGGER = Logger.getLogger(LogFile.class);
    private static final int BATCH = 1000;
    private static final int FIRST = 1;

    private final AuditEventRepository events;
    private final Optional<LinesFile> file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "log file");
        thread.setDaemon(true);
        return thread;
    });
    private Place written; // by the writer's thread only
    private volatile String trouble = "";

    LogFile(AuditEventRepository events, @ConfigProperty(name = "plumbline.log.file") Optional<String> path) {
        this.events = events;
        this.file = path.filter(given -> !given.isBlank()).map(given -> new LinesFile(Path.of(given)));
    }

    /** Why the file is behind the log; "" when it is not. */
    public String trouble() {
        return trouble;
    }

    void start(@Observes @Priority(FIRST) StartupEvent start) {
        follow();
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happening happening) {
        follow();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void follow() {
        if (file.isPresent() && !writer.isShutdown()) {
            writer.execute(() -> follow(file.get()));
        }
    }

    private void follow(LinesFile lines) {
        try {
            if (written == null) {
                written = lines.last().filter(this::isOurs).orElseGet(() -> startAnew(lines));
            }
            for (var next = next(); !next.isEmpty(); next = next()) {
                lines.append(next.stream().map(LogLine::of).toList());
                written = Place.of(next.get(next.size() - 1));
            }
            trouble = "";
        } catch (IOException | RuntimeException e) {
            tell(lines, e);
        }
    }

    private boolean isOurs(Place last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.withHash(last.hash()))
                .map(Place::of)
                .filter(last::equals)
                .isPresent();
    }

    private static Place startAnew(LinesFile lines) {
        lines.putAside().ifPresent(aside -> LOGGER.warnf("The log file was of another log and is kept as %s", aside));
        return Place.START;
    }

    private List<AuditEvent> next() {
        return QuarkusTransaction.requiringNew().call(() -> events.between(written.sequence(), Long.MAX_VALUE, BATCH));
    }

    private void tell(LinesFile lines, Exception e) {
        if (trouble.isEmpty()) {
            LOGGER.errorf(e, "The log file %s cannot be written; it will be brought up to date later", lines);
        }
        trouble = "The log file cannot be written: " + e.getMessage();
    }
}

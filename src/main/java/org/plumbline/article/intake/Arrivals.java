package org.plumbline.article.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.process.ReaderProcess;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.Refusal;

/** Takes files in, has them read in the background, and hands over what an editor corrected. */
@ApplicationScoped
public class Arrivals {

    /** What nobody received goes after so long. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int AT_ONCE = 4;

    private final ArrivalRepository arrivals;
    private final Articles articles;
    private final ZoneRepository zones;
    private final AuditLog log;
    private final Clock clock;
    private final ReaderProcess reader = new ReaderProcess();
    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "reading a file");
        thread.setDaemon(true);
        return thread;
    });

    Arrivals(ArrivalRepository arrivals, Articles articles, ZoneRepository zones, AuditLog log, Clock clock) {
        this.arrivals = arrivals;
        this.articles = articles;
        this.zones = zones;
        this.log = log;
        this.clock = clock;
    }

    /** A file on its way: the number of its arrival, and when it is read. */
    public record Reading(long id, Future<?> done) {

        private static final long LOOK_AFTER_SECONDS = 3;

        /** The page where it is corrected, as soon as it is read; or after three seconds, when the page says how far it is. */
        public String addressOnceRead() {
            waitAWhile();
            return "/articles/arrivals/" + id;
        }

        /** Until it is read, three seconds at most. */
        public void waitAWhile() {
            try {
                done.get(LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException later) {
                // its page says how far it is
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param articleId the article that this is a new version of; empty for a new one */
    public Reading arrive(ArrivedFile file, Optional<Long> articleId, String who) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long id = QuarkusTransaction.requiringNew().call(() -> {
            articleId.ifPresent(articles::find);
            arrivals.sweep(now.minus(KEPT));
            var arrival = new Arrival(file, articleId, who, now);
            arrivals.persist(arrival);
            log.record(who, "file.arrived", "file " + arrival.id(), file.name() + ", SHA-256 " + file.sha256());
            return arrival.id();
        });
        return new Reading(id, readers.submit(() -> read(id, file, who)));
    }

    private void read(long id, ArrivedFile file, String who) {
        try {
            var found = reader.read(
                    file.kind(),
                    file.content(),
                    (done, total) -> QuarkusTransaction.requiringNew().run(() -> arrivals.note(id, done, total)));
            change(id, arrival -> arrival.found(found));
        } catch (UnreadableFileException refused) {
            change(id, arrival -> {
                arrival.refuse(refused.getMessage());
                log.record(who, "file.refused", "file " + id, refused.getMessage());
            });
        }
    }

    private void change(long id, Consumer<Arrival> step) {
        QuarkusTransaction.requiringNew()
                .run(() -> arrivals.findByIdOptional(id).ifPresent(step));
    }

    /** @throws Refusal if there is none, or it was swept away */
    public Arrival find(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var arrival = arrivals.findByIdOptional(id)
                    .orElseThrow(() -> Refusal.notFound(
                            "There is no file " + id + ". What is not received within seven days is taken away."));
            if (arrival.isBrokenOff(clock.instant())) {
                arrival.refuse("Reading was broken off when Plumbline was stopped. Send the file again.");
            }
            return arrival;
        });
    }

    /**
     * Receives the corrected text, with the file as its original.
     *
     * @return the number of the article
     */
    public long receive(long id, Manuscript manuscript, String who) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var arrival =
                    arrivals.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("There is no file " + id + "."));
            Consumer<ArticleVersion> kept = version -> zones.keep(version.id(), manuscript.zones());
            var text = arrival.articleId().isPresent()
                    ? articles.receiveVersion(arrival.articleId().get(), manuscript.text(), who, kept)
                    : articles.receive(manuscript.intake(), who, kept);
            arrival.receive(text.id());
            log.record(
                    who,
                    "file.received",
                    "file " + id,
                    "article %d, version %d".formatted(text.article().id(), text.number()));
            return text.article().id();
        });
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}

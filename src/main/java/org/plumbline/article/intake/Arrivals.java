package org.plumbline.article.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.process.ReaderProcess;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job;
import org.plumbline.background.JobKind;
import org.plumbline.background.JobProgress;
import org.plumbline.background.Jobs;
import org.plumbline.web.Refusal;

/** Takes files in, has them read in the background, and hands over what an editor corrected. */
@ApplicationScoped
public class Arrivals {

    /** What nobody received goes after so long. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final ArrivalRepository arrivals;
    private final Articles articles;
    private final ZoneRepository zones;
    private final AuditLog log;
    private final Jobs jobs;
    private final Clock clock;
    private final ReaderProcess reader = new ReaderProcess();

    Arrivals(
            ArrivalRepository arrivals, Articles articles, ZoneRepository zones, AuditLog log, Jobs jobs, Clock clock) {
        this.arrivals = arrivals;
        this.articles = articles;
        this.zones = zones;
        this.log = log;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A file on its way: the number of its arrival, and what opens when it is read. */
    public record Reading(long id, CountDownLatch read) {

        private static final long LOOK_AFTER_SECONDS = 3;

        /** The page where it is corrected, as soon as it is read; or after three seconds, when the page says how far it is. */
        public String addressOnceRead() {
            waitAWhile();
            return "/articles/arrivals/" + id;
        }

        /** Until it is read, three seconds at most. */
        public void waitAWhile() {
            try {
                read.await(LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param articleId the article that this is a new version of; empty for a new one */
    public Reading arrive(ArrivedFile file, Optional<Long> articleId, String who) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var read = new CountDownLatch(1);
        long id = QuarkusTransaction.requiringNew().call(() -> {
            articleId.ifPresent(articles::find);
            arrivals.sweep(now.minus(KEPT));
            var arrival = new Arrival(file, articleId, who, now);
            arrivals.persist(arrival);
            log.record(who, "file.arrived", "file " + arrival.id(), file.name() + ", SHA-256 " + file.sha256());
            readInBackground(arrival.id(), file, who, read);
            return arrival.id();
        });
        return new Reading(id, read);
    }

    private void readInBackground(long id, ArrivedFile file, String who, CountDownLatch read) {
        jobs.start(JobKind.READING, id, 0, who, progress -> {
            try {
                read(id, file, who, progress);
            } finally {
                read.countDown();
            }
        });
    }

    private void read(long id, ArrivedFile file, String who, JobProgress progress) {
        try {
            var found = reader.read(file.kind(), file.content(), progress::reached);
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

    /** The work of reading a file: how many pages or paragraphs of how many are read. */
    public Optional<Job> readingOf(long id) {
        return jobs.lastOf(JobKind.READING, id);
    }

    /** @throws Refusal if there is none, or it was swept away */
    public Arrival find(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var arrival = arrivals.findByIdOptional(id)
                    .orElseThrow(() -> Refusal.notFound(
                            "There is no file " + id + ". What is not received within seven days is taken away."));
            if (arrival.state() == Arrival.State.READING) {
                readingOf(id).filter(Job::isInVain).ifPresent(job -> arrival.refuse(job.message()));
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
}

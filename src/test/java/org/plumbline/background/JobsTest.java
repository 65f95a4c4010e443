package org.plumbline.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Waiting;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.background.Job.State;
import org.plumbline.web.Refusal;

@QuarkusTest
@Tag("database")
@DisplayName("A job in the background")
class JobsTest {

    private static final AtomicLong SUBJECTS = new AtomicLong(-1);

    @Inject
    Jobs jobs;

    @Inject
    JobRepository repository;

    @Inject
    AuditEventRepository events;

    @Inject
    Clock clock;

    private final long subject = SUBJECTS.getAndDecrement(); // nothing has such a number

    private Job last() {
        return jobs.lastOf(JobKind.IMPORT, subject).orElseThrow();
    }

    private Job ended() {
        return Waiting.until(this::last, job -> !job.isUnderWay());
    }

    private void start(Work work) {
        jobs.startWhole(JobKind.IMPORT, subject, 3, "editor", work);
    }

    @Test
    @DisplayName("tells how far it came and that it is done")
    void done() {
        start(progress -> {
            progress.count();
            progress.count();
        });
        var job = ended();
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(2);
        assertThat(job.percent()).isEqualTo(66);
    }

    @Test
    @DisplayName("ends when somebody cancels it, says who did and what is left of it")
    void cancelled() {
        start(progress -> {
            while (true) {
                progress.count();
            }
        });
        jobs.cancel(JobKind.IMPORT, subject, "editor2");
        var job = ended();
        assertThat(job.state()).isEqualTo(State.CANCELLED);
        assertThat(job.message()).isEqualTo("Cancelled by editor2. Nothing of the file is in the library.");
        assertLogged("editor2", "import.cancelled", job.message());
    }

    private void assertLogged(String who, String action, String why) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> events.about("file " + subject)))
                .anySatisfy(event -> {
                    assertThat(event.who()).isEqualTo(who);
                    assertThat(event.action()).isEqualTo(action);
                    assertThat(event.after()).isEqualTo(why);
                });
    }

    @Test
    @DisplayName("tells why it was refused, and hides a fault behind its number")
    void failed() {
        start(progress -> {
            throw Refusal.conflict("Nothing to import", "This file holds no new figures.");
        });
        assertThat(ended().message()).isEqualTo("This file holds no new figures.");
        assertLogged("editor", "import.failed", "This file holds no new figures.");
        start(progress -> {
            throw new IllegalStateException("secret");
        });
        assertThat(ended().message()).doesNotContain("secret").contains("logged as import");
    }

    @Test
    @DisplayName("is under way once for one subject, and again when it has ended")
    void once() {
        var hold = new CountDownLatch(1);
        start(progress -> await(hold));
        assertThatThrownBy(() -> start(progress -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("editor");
        hold.countDown();
        assertThat(ended().state()).isEqualTo(State.DONE);
        start(progress -> {});
        assertThat(ended().state()).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("does not begin when what it was begun with is undone")
    void withItsRequest() {
        var begun = new AtomicBoolean();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    start(progress -> begun.set(true));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        start(progress -> {}); // the one thread for imports would have come to the first before
        ended();
        assertThat(begun).isFalse();
    }

    @Test
    @DisplayName("that was taken for dead undoes what it did")
    void takenForDead() {
        var begun = new CountDownLatch(1);
        var hold = new CountDownLatch(1);
        start(progress -> {
            repository.persist(new Job(JobKind.RESTORE, subject, 0, "trace", clock.instant()));
            begun.countDown();
            await(hold);
        });
        await(begun);
        breakOff();
        hold.countDown();
        var after = new CountDownLatch(1);
        start(progress -> after.countDown());
        await(after);
        ended();
        assertThat(jobs.lastOf(JobKind.RESTORE, subject)).isEmpty();
    }

    @Test
    @DisplayName("of a server that is silent for long has failed, and says so")
    void silent() {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.persist(new Job(JobKind.IMPORT, subject, 0, "editor", clock.instant())));
        breakOff();
        assertThat(last().state()).isEqualTo(State.FAILED);
        assertThat(last().message())
                .isEqualTo("The server was stopped in the middle. Nothing of the file is in the library.");
    }

    @Test
    @DisplayName("is forgotten after ninety days, unless it is the last word on its subject")
    void swept() {
        var longAgo = clock.instant().minus(Duration.ofDays(91));
        QuarkusTransaction.requiringNew().run(() -> {
            for (var kind : List.of(JobKind.RESTORE, JobKind.RESTORE, JobKind.READING)) {
                var job = new Job(kind, subject, 0, "editor", longAgo);
                repository.persistAndFlush(job);
                repository.end(job.id(), State.DONE, "");
            }
        });
        start(progress -> {});
        ended();
        assertThat(repository.count("kind = ?1 and subject = ?2", JobKind.RESTORE, subject))
                .isEqualTo(1);
        assertThat(jobs.lastOf(JobKind.READING, subject)).isEmpty();
    }

    private void breakOff() {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.breakOff(clock.instant().plus(Duration.ofMinutes(1))));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

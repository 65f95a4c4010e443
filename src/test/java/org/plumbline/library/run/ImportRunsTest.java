package org.plumbline.library.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.run.ImportRun.State;
import org.plumbline.web.Refusal;

@QuarkusTest
@Tag("database")
@DisplayName("An import in the background")
class ImportRunsTest {

    private static final AtomicLong FILES = new AtomicLong(-1);

    @Inject
    ImportRuns runs;

    private final long file = FILES.getAndDecrement(); // no file has such a number

    private ImportRun ended() throws InterruptedException {
        var run = runs.lastOf(file).orElseThrow();
        while (run.isUnderWay()) {
            Thread.sleep(20);
            run = runs.lastOf(file).orElseThrow();
        }
        return run;
    }

    @Test
    @DisplayName("tells how many rows it has read and that it is done")
    void done() throws InterruptedException {
        runs.start(file, 3, "editor", watcher -> {
            watcher.refused(new RefusedCell(2, "value", "", ""));
            watcher.refused(new RefusedCell(2, "unit", "", ""));
            watcher.refused(new RefusedCell(3, "value", "", ""));
        });
        var run = ended();
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.rows()).isEqualTo(2);
        assertThat(run.percent()).isEqualTo(66);
    }

    @Test
    @DisplayName("counts rows that are no figures, too")
    void counting() throws InterruptedException {
        runs.startCounting(file, 2, "editor", eachRow -> {
            eachRow.run();
            eachRow.run();
        });
        assertThat(ended().rows()).isEqualTo(2);
    }

    @Test
    @DisplayName("ends when somebody cancels it, and says that nothing is in the library")
    void cancelled() throws InterruptedException {
        runs.start(file, 0, "editor", watcher -> {
            for (int row = 1; ; row++) {
                watcher.refused(new RefusedCell(row, "", "", ""));
            }
        });
        runs.cancel(file);
        var run = ended();
        assertThat(run.state()).isEqualTo(State.CANCELLED);
        assertThat(run.message()).contains("Nothing of the file is in the library");
    }

    @Test
    @DisplayName("tells why it was refused, and hides a fault behind its number")
    void failed() throws InterruptedException {
        runs.start(file, 0, "editor", watcher -> {
            throw Refusal.conflict("Nothing to import", "This file holds no new figures.");
        });
        assertThat(ended().message()).isEqualTo("This file holds no new figures.");
        runs.start(file, 0, "editor", watcher -> {
            throw new IllegalStateException("secret");
        });
        assertThat(ended().message()).doesNotContain("secret").contains("logged as import");
    }

    @Test
    @DisplayName("is not started twice for one file")
    void once() throws InterruptedException {
        var hold = new CountDownLatch(1);
        runs.start(file, 0, "editor", watcher -> await(hold));
        assertThatThrownBy(() -> runs.start(file, 0, "editor", watcher -> {})).isInstanceOf(Refusal.class);
        hold.countDown();
        assertThat(ended().state()).isEqualTo(State.DONE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

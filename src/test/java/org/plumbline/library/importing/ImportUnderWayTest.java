package org.plumbline.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.table.FileContent;

@QuarkusTest
@Tag("database")
@DisplayName("An import under way")
class ImportUnderWayTest {

    private static final String HEADER = "source,edition,published_on,subject,measure,unit,period,entity,value\n";

    private final String board = "Board " + UUID.randomUUID();

    @Inject
    ImportFigures importFigures;

    @Inject
    Jobs jobs;

    /** The number of a file that waits. */
    private long waiting() {
        var table = new StringBuilder(HEADER);
        for (int row = 1; row <= 9; row++) {
            table.append("%s,Yearbook 2024,2024-05-01,zinc,output,kt,2023,Mine %d,%d\n".formatted(board, row, row));
        }
        var content = FileContent.of(table.toString().getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew()
                .call(() -> importFigures
                        .receive(new UploadedFile("zinc.csv", content), "editor")
                        .id());
    }

    @Test
    @DisplayName("tells its editor rows, rate and time left, and offers to be cancelled")
    void page() {
        long file = waiting();
        var goOn = new CountDownLatch(1);
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.startWhole(JobKind.IMPORT, file, 9, "editor", progress -> await(goOn)));
        try {
            var page = "/library/import/" + file;
            Newsroom.as("editor")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("of 9"),
                            containsString("rows a second"),
                            containsString("Time left"),
                            containsString("Cancel the import"),
                            containsString("Nothing is in the library until all of it is"));
            Newsroom.as("editor").get(page + "/progress").then().body(containsString("<progress"));
            Newsroom.as("editor").post(page + "/cancelled", Map.of()).then().statusCode(303);
            Newsroom.as("editor").get(page).then().body(containsString("Ending at the next row"));
        } finally {
            goOn.countDown();
        }
    }

    private static void await(CountDownLatch goOn) {
        try {
            goOn.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("that ends amid its rows leaves nothing of them, and its file waits as before")
    void ended() {
        long file = waiting();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> importFigures.confirm(file, "editor", endingAtRow(5))))
                .isInstanceOf(CancellationException.class);
        Newsroom.api("editor")
                .queryParam("source", board)
                .get("/api/v1/figures")
                .then()
                .body("figures", empty());
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> importFigures.received(file).isImported()))
                .isFalse();
    }

    private static FigureReceiver endingAtRow(int number) {
        return new FigureReceiver() {
            @Override
            public void row(FigureRow row) {
                if (row.number() == number) {
                    throw new CancellationException();
                }
            }

            @Override
            public void refused(RefusedCell cell) {
                throw new AssertionError(cell);
            }
        };
    }
}

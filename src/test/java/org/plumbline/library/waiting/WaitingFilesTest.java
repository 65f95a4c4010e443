package org.plumbline.library.waiting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.library.Entry;
import org.plumbline.library.original.Digest;
import org.plumbline.library.original.FileRepository;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.table.FileContent;

@QuarkusTest
@Tag("database")
@DisplayName("Files that wait for a word")
class WaitingFilesTest {

    private static final Instant NOW = Instant.parse("2030-01-02T00:00:00Z");

    private final String who = "editor-" + UUID.randomUUID();

    @Inject
    FileRepository files;

    private WaitingFiles waiting(int most, long bytes) {
        return new WaitingFiles(
                files, Clock.fixed(NOW, ZoneOffset.UTC), most, new MemorySize(BigInteger.valueOf(bytes)));
    }

    private void keep(int bytes, Instant at) {
        var digest = Digest.of(FileContent.of(new byte[bytes]));
        files.persistAndFlush(new LibraryFile("some.csv", digest, new Entry(who, at)));
    }

    @Test
    @TestTransaction
    @DisplayName("are as many as a person may have, and not one more")
    void perPerson() {
        keep(10, NOW);
        assertThatCode(() -> waiting(2, 1_000_000).admit(10, who)).doesNotThrowAnyException();
        keep(10, NOW);
        assertThatThrownBy(() -> waiting(2, 1_000_000).admit(10, who))
                .hasMessageContaining("2 files of yours wait")
                .hasMessageContaining("Import or discard one");
    }

    @Test
    @TestTransaction
    @DisplayName("have so many bytes together, and not one more")
    void altogether() {
        waiting(100, Long.MAX_VALUE).sweep();
        long others = files.bytesWaiting();
        keep(400, NOW);
        assertThatCode(() -> waiting(100, others + 1000).admit(600, who)).doesNotThrowAnyException();
        assertThatThrownBy(() -> waiting(100, others + 1000).admit(601, who))
                .hasMessageContaining("try again tomorrow");
    }

    @Test
    @TestTransaction
    @DisplayName("go after a day, and make room")
    void age() {
        keep(10, NOW.minus(Duration.ofDays(1)).minusSeconds(1));
        keep(10, NOW.minus(Duration.ofDays(1)));
        assertThatCode(() -> waiting(2, 1_000_000).admit(10, who)).doesNotThrowAnyException();
    }
}

package org.plumbline.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.Place;

@DisplayName("The log as a file")
class LogFileTest {

    private static final Place SECOND = new Place(2, "cd".repeat(32));

    @TempDir
    Path folder;

    private LinesFile file() {
        return new LinesFile(folder.resolve("new").resolve("log.jsonl"));
    }

    private static String line(Place place) {
        return "{\"sequence\":%d,\"hash\":\"%s\"}".formatted(place.sequence(), place.hash());
    }

    @Test
    @DisplayName("is made with its folder, and knows its last event")
    void appends() throws IOException {
        assertThat(file().last()).isEmpty();
        file().append(List.of(line(new Place(1, "ab".repeat(32))), line(SECOND)));
        assertThat(file().last()).contains(SECOND);
    }

    @Test
    @DisplayName("loses a line that was cut short, and only that")
    void cutShort() throws IOException {
        file().append(List.of(line(SECOND)));
        var path = folder.resolve("new").resolve("log.jsonl");
        Files.writeString(path, "{\"sequence\":3,\"ha", StandardOpenOption.APPEND);

        assertThat(file().last()).contains(SECOND);
        assertThat(path).hasContent(line(SECOND) + "\n");
    }

    @Test
    @DisplayName("is put aside under a free name when it is of another log")
    void putAside() throws IOException {
        assertThat(file().putAside()).isEqualTo(Optional.empty());
        for (var number = 1; number <= 2; number++) {
            file().append(List.of(line(SECOND)));
            assertThat(file().putAside()).contains(folder.resolve("new").resolve("log.jsonl." + number));
        }
    }
}

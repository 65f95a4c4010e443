package org.plumbline.audit.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.Place;

/** A file that lines are added to. A line that was cut short when the machine stopped is taken out before the next. */
final class LinesFile {

    private static final int LONGEST_LINE = 200_000; // two values of 4,000 characters, each as six; and some

    private final Path path;

    LinesFile(Path path) {
        this.path = path;
    }

    void append(List<String> lines) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(
                path,
                String.join("\n", lines) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The event of the last whole line; empty when the file is, or its last line is no event of a log. */
    Optional<Place> last() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var end = end(file);
            int cut = end.lastIndexOf('\n') + 1;
            file.setLength(file.length() - (end.length() - cut));
            return end.substring(0, cut).lines().reduce((one, next) -> next).flatMap(LinesFile::place);
        }
    }

    private static String end(RandomAccessFile file) throws IOException {
        long from = Math.max(0, file.length() - LONGEST_LINE);
        var bytes = new byte[(int) (file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static Optional<Place> place(String line) {
        try {
            var event = new ObjectMapper().readTree(line);
            return Optional.of(new Place(
                    event.path("sequence").asLong(), event.path("hash").asText()));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** Keeps what there is under another name; empty when there is nothing. */
    Optional<Path> putAside() {
        try {
            if (!Files.exists(path) || Files.size(path) == 0) {
                return Optional.empty();
            }
            return Optional.of(Files.move(path, free()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path free() {
        int number = 1;
        while (Files.exists(numbered(number))) {
            number++;
        }
        return numbered(number);
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

package org.plumbline.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of the embedded database, which one process at a time may open. */
final class DataFolder {

    private DataFolder() {}

    /** Asks before the database does, which would say so with an error number. */
    static boolean isInUse(Path folder) {
        var database = folder.resolve("plumbline.mv.db");
        return Files.exists(database) && isLocked(database);
    }

    private static boolean isLocked(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + file, e);
        }
    }
}

package org.plumbline.library.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;
import org.plumbline.web.Refusal;

/** A package on the server's disk until it is taken in; uploads go with their request. */
record KeptPackage(Path path) implements AutoCloseable {

    /** What is to be seen of a package before its rows are counted. */
    interface Look {

        void at(ZipFile zip) throws IOException;
    }

    static KeptPackage of(Path upload) {
        try {
            var path = Files.createTempFile("library", ".zip");
            path.toFile().deleteOnExit();
            return new KeptPackage(Files.copy(upload, path, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException full) {
            throw new UncheckedIOException("The package cannot be kept", full);
        }
    }

    static Refusal notZip() {
        return Refusal.badRequest(
                "This is not a ZIP file that can be read. Take the one that “Export everything” gave.");
    }

    /**
     * About how many rows it has: a note of two lines counts twice.
     *
     * @throws Refusal if it is no package, or {@code look} refuses it
     */
    long rows(Look look) {
        try (var zip = new ZipFile(path.toFile())) {
            look.at(zip);
            long rows = 0;
            for (var sheet : Sheet.values()) {
                rows += lines(new Entries(zip).open(sheet.path())) - 1;
            }
            return rows;
        } catch (IOException unreadable) {
            throw notZip();
        }
    }

    private static long lines(InputStream text) throws IOException {
        try (text) {
            var buffer = new byte[65_536];
            long lines = 0;
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    lines += buffer[at] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            path.toFile().deleteOnExit();
        }
    }
}

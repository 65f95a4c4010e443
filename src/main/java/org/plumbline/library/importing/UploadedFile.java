package org.plumbline.library.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.web.Refusal;

/**
 * A file as it arrived.
 *
 * @param name the last part of what the browser called it, without what no name should hold
 */
record UploadedFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 300;
    private static final int LARGEST = 10_000_000;

    /** @throws Refusal if there is none, or it is too large */
    static UploadedFile of(FileUpload upload) {
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            throw Refusal.badRequest("Choose a file first.");
        }
        if (upload.size() > LARGEST) {
            throw new Refusal(
                    413, "Too large", "The file has more than 10 million bytes. Split it, each part with a header.");
        }
        return new UploadedFile(cleaned(upload.fileName()), read(upload));
    }

    private static byte[] read(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The upload cannot be read back", unreadable);
        }
    }

    private static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[\\p{Cntrl}\\p{Cs}\"]", "_").strip();
        var named = printable.isEmpty() ? "figures.csv" : printable;
        return named.substring(0, Math.min(named.length(), LONGEST_NAME));
    }
}

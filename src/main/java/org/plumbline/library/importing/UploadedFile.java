package org.plumbline.library.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.table.text.PastedTable;
import org.plumbline.web.Refusal;

/**
 * A file as it arrived, on the server's disk as long as its request lasts; or a table that was pasted.
 *
 * @param name the last part of what the browser called it, without what no name should hold
 */
record UploadedFile(String name, FileContent content) {

    private static final int LONGEST_NAME = 300;

    /** @throws Refusal if there is none */
    static UploadedFile of(FileUpload upload) {
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            throw Refusal.badRequest("Choose a file first.");
        }
        return of(cleaned(upload.fileName()), upload.uploadedFile());
    }

    private static UploadedFile of(String name, Path path) {
        return new UploadedFile(name, () -> Files.newInputStream(path));
    }

    /** @throws UnreadableFileException if no table was pasted */
    static UploadedFile pasted(String table) {
        return new UploadedFile("pasted table.tsv", FileContent.of(PastedTable.tabbed(table)));
    }

    static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "_").strip();
        var named = printable.isEmpty() ? "figures.csv" : printable;
        return named.substring(0, Math.min(named.length(), LONGEST_NAME));
    }
}

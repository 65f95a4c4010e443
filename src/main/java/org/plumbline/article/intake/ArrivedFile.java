package org.plumbline.article.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.kind.FileKind;
import org.plumbline.web.Refusal;

/**
 * A file as somebody sent it.
 *
 * @param name the last part of what the browser called it, without what no name should hold
 */
public record ArrivedFile(String name, FileKind kind, byte[] content) {

    private static final int LONGEST_NAME = 300;

    /** @throws Refusal if there is none, or it is of no kind that is taken */
    public static ArrivedFile of(FileUpload upload) {
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            throw Refusal.badRequest("Choose a file first.");
        }
        if (upload.size() > FileKind.LARGEST) {
            throw new Refusal(
                    413,
                    "Too large",
                    "The file has %,d bytes; at most %,d are taken. Save it without pictures, or paste the text."
                            .formatted(upload.size(), FileKind.LARGEST));
        }
        return of(cleaned(upload.fileName()), bytes(upload));
    }

    /** What somebody pasted, as text or as the source of a page. */
    public static ArrivedFile pasted(String text) {
        boolean page = FileKind.isMarkup(text);
        return new ArrivedFile(
                page ? "pasted page.html" : "pasted text.txt",
                page ? FileKind.HTML : FileKind.TEXT,
                text.getBytes(StandardCharsets.UTF_8));
    }

    public static ArrivedFile of(String name, byte[] content) {
        try {
            return new ArrivedFile(name, FileKind.of(name, content), content);
        } catch (UnreadableFileException refused) {
            throw Refusal.badRequest(refused.getMessage());
        }
    }

    private static byte[] bytes(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The upload cannot be read back", unreadable);
        }
    }

    private static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}\"]", "_").strip();
        int tooMuch = Math.max(0, printable.length() - LONGEST_NAME); // the ending counts and stays
        return printable.substring(tooMuch);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.plumbline.article.file.kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.plumbline.article.file.UnreadableFileException;

/** Looks through a packed document before anything is made of it: how much it unpacks to, and what its parts are. */
public final class ZipGuard {

    /** How many bytes all parts may have when unpacked. */
    public static final int LARGEST = 50_000_000;

    public static final int PARTS = 2_000;

    private static final int HEAD = 8192;

    private long size;
    private int parts;
    private final HashSet<String> names = new HashSet<>();

    private ZipGuard() {}

    static void check(byte[] content) throws UnreadableFileException, IOException {
        new ZipGuard().look(content);
    }

    private void look(byte[] content) throws UnreadableFileException, IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part, zip);
            }
        } catch (ZipException damaged) {
            throw new UnreadableFileException("The document is damaged and cannot be unpacked. Save it again.");
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("word/document.xml")) {
            throw new UnreadableFileException("The file is packed but is no Word document. Save the article as .docx.");
        }
    }

    private void look(ZipEntry part, InputStream content) throws UnreadableFileException, IOException {
        refuseName(part.getName());
        if (++parts > PARTS) {
            throw new UnreadableFileException(
                    "The document has more than %,d parts. Paste its text instead.".formatted(PARTS));
        }
        var head = content.readNBytes(HEAD);
        refuseDoctype(part.getName(), head);
        size += head.length;
        var buffer = new byte[HEAD];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw new UnreadableFileException(
                        "The document unpacks to more than %,d bytes. Save it without pictures, or paste its text."
                                .formatted(LARGEST));
            }
        }
    }

    private void refuseName(String name) throws UnreadableFileException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || name.contains(":") || name.contains("\\")) {
            throw new UnreadableFileException("The document has a part whose name leads out of it. Save it again.");
        }
        if (lower.endsWith("vbaproject.bin")) {
            throw new UnreadableFileException("The document holds macros. Save it as .docx without them.");
        }
        if (!names.add(name)) {
            throw new UnreadableFileException("The document has a part twice. Save it again.");
        }
    }

    private static void refuseDoctype(String name, byte[] head) throws UnreadableFileException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (xml && text.contains("<!DOCTYPE")) {
            throw new UnreadableFileException(
                    "The document defines entities of its own, which no word processor does. Paste its text instead.");
        }
    }
}

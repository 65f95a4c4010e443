package org.plumbline.library.table.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.FileKind;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.UnreadableFileException;

/** Unpacks every entry of an archive once, keeping nothing: sizes are counted, never believed. */
public final class Unpacking {

    private static final int UNSUSPICIOUS = 1_000_000;
    private static final String DOCTYPE = "<!DOCTYPE";

    private final Limits limits;
    private final int ratio;
    private long total;

    /** @param ratio how many times its packed size an entry may unpack to */
    public Unpacking(Limits limits, int ratio) {
        this.limits = limits;
        this.ratio = ratio;
    }

    public void check(ZipArchiveEntry entry, FileContent content) throws IOException {
        var buffer = new byte[16 * 1024];
        long size = 0;
        String before = "";
        try (var in = content.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                refuseArchive(entry, size, buffer, read);
                size += read;
                total += read;
                refuseSize(entry, size);
                before = isMarkup(entry) ? withoutDoctype(entry, before, buffer, read) : before;
            }
        }
    }

    private static void refuseArchive(ZipArchiveEntry entry, long size, byte[] buffer, int read) {
        if (size == 0 && read > 4 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3 && buffer[3] == 4) {
            throw new UnreadableFileException(
                    "“%s” is an archive inside the archive. Unpack it and upload the table that you need."
                            .formatted(EntryName.shown(entry.getName())));
        }
    }

    private void refuseSize(ZipArchiveEntry entry, long size) {
        if (total > limits.inflatedBytes()) {
            throw new FileTooLargeException(
                    "Unpacked, the archive has more than %,d bytes. Upload the table that you need by itself, as CSV."
                            .formatted(limits.inflatedBytes()));
        }
        if (size > UNSUSPICIOUS && size > Math.max(entry.getCompressedSize(), 1) * ratio) {
            throw new FileTooLargeException(
                    "“%s” unpacks to more than %d times its size, as files do that are made to do harm. If it is a real table, save it as CSV and upload that."
                            .formatted(EntryName.shown(entry.getName()), ratio));
        }
    }

    private static boolean isMarkup(ZipArchiveEntry entry) {
        var extension = FileKind.extension(entry.getName());
        return extension.equals("xml") || extension.equals("rels") || extension.equals("vml");
    }

    /** No part of a workbook declares a document type; one that does wants its reader to fetch or to multiply something. */
    private static String withoutDoctype(ZipArchiveEntry entry, String before, byte[] buffer, int read) {
        var text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
        var joined = before + text;
        if (containsDoctype(joined)) {
            throw new UnreadableFileException(
                    "“%s” declares a document type, which no workbook does and which may do harm. Open it in a spreadsheet, save it again and upload that."
                            .formatted(EntryName.shown(entry.getName())));
        }
        return joined.substring(Math.max(0, joined.length() - DOCTYPE.length()));
    }

    private static boolean containsDoctype(String text) {
        return text.contains(DOCTYPE) || text.contains("<!doctype") || text.contains("<!ENTITY");
    }
}

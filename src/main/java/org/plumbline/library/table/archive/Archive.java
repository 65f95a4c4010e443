package org.plumbline.library.table.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.UnreadableFileException;

/**
 * A ZIP archive that does no harm: looked at as a whole before anything is read from it. Nothing of it is ever written to a disk.
 */
public final class Archive {

    private final byte[] bytes;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private Archive(byte[] bytes, ZipFile zip, List<ZipArchiveEntry> entries) {
        this.bytes = bytes;
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws UnreadableFileException if it is damaged, or more or other than tables would be */
    public static Archive open(FileContent content, Limits limits) {
        try {
            var bytes = bytes(content, limits);
            ArchiveDirectory.of(bytes).refuseMoreThan(limits.entries());
            @SuppressWarnings("deprecation") // the builder has no constructor from a channel of its own in this version
            var zip = new ZipFile(new SeekableInMemoryByteChannel(bytes));
            var archive = new Archive(bytes, zip, Collections.list(zip.getEntries()));
            archive.refuseHarm(limits);
            return archive;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFileException("The archive is damaged. Download or pack it again.");
        }
    }

    private static byte[] bytes(FileContent content, Limits limits) throws IOException {
        try (var in = content.open()) {
            var bytes = in.readNBytes((int) limits.archiveBytes() + 1);
            if (bytes.length > limits.archiveBytes()) {
                throw new FileTooLargeException(
                        "Workbooks and archives may have %,d bytes, this has more. Save the table as CSV, which may be larger."
                                .formatted(limits.archiveBytes()));
            }
            return bytes;
        }
    }

    private void refuseHarm(Limits limits) throws IOException {
        if (entries.size() > limits.entries()) {
            throw ArchiveDirectory.tooMany(limits.entries());
        }
        entries.forEach(Archive::refuseOddName);
        refuseOverlap();
        var unpacking = new Unpacking(limits, isWorkbook() ? limits.workbookRatio() : limits.ratio());
        for (var entry : entries) {
            unpacking.check(entry, content(entry));
        }
    }

    private boolean isWorkbook() {
        return names().contains("[Content_Types].xml");
    }

    private static void refuseOddName(ZipArchiveEntry entry) {
        if (!EntryName.isHarmless(entry.getName())) {
            throw new UnreadableFileException(
                    "The archive has an entry named “%s”, which points out of the archive or cannot be shown. Pack it again with plain names."
                            .formatted(EntryName.shown(entry.getName())));
        }
    }

    /** Two entries in the same bytes: how a small archive pretends to be a huge one. */
    private void refuseOverlap() {
        var placed = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        for (int index = 1; index < placed.size(); index++) {
            var before = placed.get(index - 1);
            if (before.getDataOffset() + before.getCompressedSize()
                    > placed.get(index).getLocalHeaderOffset()) {
                throw new UnreadableFileException(
                        "Entries of the archive lie in each other, as in files made to do harm. Pack it again.");
            }
        }
    }

    public List<String> names() {
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    public Optional<FileContent> content(String name) {
        return entries.stream()
                .filter(entry -> entry.getName().equals(name))
                .findFirst()
                .map(this::content);
    }

    private FileContent content(ZipArchiveEntry entry) {
        return () -> {
            if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
                throw new UnreadableFileException(
                        "“%s” is locked with a password or packed in an unusual way. Pack it again without."
                                .formatted(entry.getName()));
            }
            return zip.getInputStream(entry);
        };
    }

    /** The archive as it came, for a reader that takes it apart itself. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public static UncheckedIOException unreadable(IOException broken) {
        return new UncheckedIOException("The file cannot be read back", broken);
    }
}

package org.plumbline.library.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.FileKind;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.table.archive.Archive;
import org.plumbline.library.table.sheet.Workbook;
import org.plumbline.library.table.text.DelimitedTable;
import org.plumbline.web.edge.LimitedStream;

/**
 * A file as tables, whatever it is: text with separators, a workbook, an archive of text files, one of these packed with gzip.
 *
 * @param tables in the file's order; none for a JSON file
 * @param descriptions what stands beside the tables as JSON, by name: "datapackage.json", "population.metadata.json"
 * @param passedOver names of entries that are neither
 */
public record TableFile(List<Table> tables, Map<String, String> descriptions, List<String> passedOver) {

    private static final int START = 8192;
    private static final int LONGEST_DESCRIPTION = 5_000_000;

    /**
     * Looks at a file by its bytes, keeping none of a text file.
     *
     * @param name what it is called, which must not contradict its bytes
     * @throws UnreadableFileException if there are no tables in it, or it is not what its name says
     * @throws FileTooLargeException if it holds more than the limits allow
     */
    public static TableFile open(String name, FileContent content, Limits limits) {
        try {
            return switch (FileKind.of(name, start(content))) {
                case ZIP -> archive(Archive.open(content, limits), limits);
                case GZIP -> gzip(name, content, limits);
                case JSON -> new TableFile(List.of(), Map.of(name, text(content)), List.of());
                default -> new TableFile(List.of(DelimitedTable.of(name, content, limits)), Map.of(), List.of());
            };
        } catch (IOException broken) {
            throw Archive.unreadable(broken);
        }
    }

    private static byte[] start(FileContent content) throws IOException {
        try (var in = content.open()) {
            return in.readNBytes(START);
        }
    }

    /** Eurostat's bulk download packs its tables so. */
    private static TableFile gzip(String name, FileContent content, Limits limits) {
        long most = limits.inflatedBytes();
        FileContent unpacked = () -> new LimitedStream(new GZIPInputStream(content.open()), most, () -> {
            throw new FileTooLargeException(
                    "Unpacked, the file has more than %,d bytes. Split it, each part with its header.".formatted(most));
        });
        var inner = name.replaceFirst("\\.gz$", "");
        return new TableFile(List.of(DelimitedTable.of(inner, unpacked, limits)), Map.of(), List.of());
    }

    private static TableFile archive(Archive archive, Limits limits) throws IOException {
        return Workbook.is(archive)
                ? new TableFile(Workbook.tables(archive, limits), Map.of(), List.of())
                : entries(archive, limits);
    }

    private static TableFile entries(Archive archive, Limits limits) throws IOException {
        var tables = new ArrayList<Table>();
        var descriptions = new LinkedHashMap<String, String>();
        var passedOver = new ArrayList<String>();
        for (var name : archive.names()) {
            var content = archive.content(name).orElseThrow();
            switch (FileKind.extension(name)) {
                case "csv", "tsv", "tab" ->
                    readable(name, content, limits).ifPresentOrElse(tables::add, () -> passedOver.add(name));
                case "json" -> descriptions.put(name, text(content));
                default -> passedOver.add(name);
            }
        }
        refuse(tables, limits);
        return new TableFile(tables, descriptions, passedOver);
    }

    /** One empty file does not spoil an archive. */
    private static Optional<Table> readable(String name, FileContent content, Limits limits) {
        try {
            return Optional.of(DelimitedTable.of(name, content, limits));
        } catch (FileTooLargeException tooLarge) {
            throw tooLarge;
        } catch (UnreadableFileException unreadable) {
            return Optional.empty();
        }
    }

    private static void refuse(List<Table> tables, Limits limits) {
        if (tables.isEmpty()) {
            throw new UnreadableFileException(
                    "There is no table in this archive. Tables are files named .csv or .tsv, or a workbook by itself.");
        }
        if (tables.size() > limits.tables()) {
            throw new FileTooLargeException(
                    "The archive has more than %d tables. Upload those that you need by themselves."
                            .formatted(limits.tables()));
        }
    }

    private static String text(FileContent content) throws IOException {
        try (InputStream in = content.open()) {
            var bytes = in.readNBytes(LONGEST_DESCRIPTION + 1);
            if (bytes.length > LONGEST_DESCRIPTION) {
                throw new FileTooLargeException(
                        "A JSON file may have %,d bytes. Send more figures as CSV.".formatted(LONGEST_DESCRIPTION));
            }
            return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}

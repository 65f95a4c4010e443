package org.plumbline.library.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever its name says; and what its name says. */
public enum FileKind {
    TEXT("text"),
    JSON("JSON"),
    ZIP("a ZIP archive or an Excel workbook"),
    GZIP("packed with gzip"),
    OLD_EXCEL("an old or a protected Excel workbook"),
    PDF("a PDF"),
    HTML("a web page"),
    PICTURE("a picture"),
    PROGRAM("a program"),
    OTHER_ARCHIVE("an archive of another kind than ZIP");

    private record Magic(FileKind kind, int... bytes) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic(ZIP, 'P', 'K', 3, 4),
            new Magic(ZIP, 'P', 'K', 5, 6),
            new Magic(GZIP, 0x1F, 0x8B),
            new Magic(OLD_EXCEL, 0xD0, 0xCF, 0x11, 0xE0),
            new Magic(PDF, '%', 'P', 'D', 'F'),
            new Magic(PICTURE, 'G', 'I', 'F', '8'),
            new Magic(PICTURE, 0x89, 'P', 'N', 'G'),
            new Magic(PICTURE, 0xFF, 0xD8, 0xFF),
            new Magic(PROGRAM, 0x7F, 'E', 'L', 'F'),
            new Magic(PROGRAM, 'M', 'Z', 0x90),
            new Magic(OTHER_ARCHIVE, 'R', 'a', 'r', '!'),
            new Magic(OTHER_ARCHIVE, '7', 'z', 0xBC, 0xAF));

    private static final Map<String, List<FileKind>> NAMED = Map.of(
            "csv", List.of(TEXT),
            "tsv", List.of(TEXT),
            "tab", List.of(TEXT),
            "txt", List.of(TEXT, JSON),
            "json", List.of(JSON),
            "xlsx", List.of(ZIP),
            "xlsm", List.of(ZIP),
            "zip", List.of(ZIP),
            "gz", List.of(GZIP));

    private static final Map<FileKind, String> ADVICE = Map.of(
            OLD_EXCEL, "Open it in a spreadsheet and save it as .xlsx without a password.",
            PDF, "Copy its table and paste it on the page “Enter a figure”.",
            HTML, "Download the table itself, or copy it and paste it on the page “Enter a figure”.",
            PICTURE, "Figures in a picture have to be typed.",
            PROGRAM, "Plumbline reads tables only.",
            OTHER_ARCHIVE, "Unpack it and upload the table that is in it.");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /**
     * @param start the first bytes of the file
     * @throws UnreadableFileException if it is nothing that tables are read from, or something else than its name says
     */
    public static FileKind of(String name, byte[] start) {
        var kind = magic(start).orElseGet(() -> written(start));
        if (ADVICE.containsKey(kind)) {
            throw new UnreadableFileException("This file is %s. %s".formatted(kind.words, ADVICE.get(kind)));
        }
        var expected = NAMED.getOrDefault(extension(name), List.of(kind));
        if (!expected.contains(kind)) {
            throw new UnreadableFileException(
                    "The file is named .%s but is %s. Give it the name it should have, and look at it once more before you upload it."
                            .formatted(extension(name), kind.words));
        }
        return kind;
    }

    public static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<FileKind> magic(byte[] start) {
        return MAGIC.stream()
                .filter(magic -> begins(start, magic.bytes))
                .map(Magic::kind)
                .findFirst();
    }

    private static boolean begins(byte[] start, int[] bytes) {
        return start.length >= bytes.length
                && Stream.iterate(0, index -> index + 1)
                        .limit(bytes.length)
                        .allMatch(index -> (start[index] & 0xFF) == bytes[index]);
    }

    /** Whether a text is JSON, or the page that a server sent instead of the file. */
    private static FileKind written(byte[] start) {
        var text = new String(Arrays.copyOf(start, Math.min(start.length, 200)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return HTML;
        }
        return text.startsWith("{") || text.startsWith("[") ? JSON : TEXT;
    }
}

package org.plumbline.library.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.library.table.archive.Archive;
import org.plumbline.library.table.archive.EntryName;
import org.plumbline.library.table.archive.Unpacking;
import org.plumbline.library.table.file.TableFile;

@DisplayName("A file that might do harm is refused with a sentence that says what to do:")
class HarmfulFilesTest {

    private static TableFile open(String name, byte[] bytes) {
        return TableFile.open(name, FileContent.of(bytes), Limits.STANDARD);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    @DisplayName("an archive")
    class Archives {

        @Test
        @DisplayName("that unpacks to far more than it is")
        void bomb() throws IOException {
            var bomb = zip("bomb.csv", new byte[20_000_000]);
            assertThat(bomb.length).isLessThan(50_000);
            assertThatThrownBy(() -> open("bomb.zip", bomb))
                    .isInstanceOf(FileTooLargeException.class)
                    .hasMessageContaining("more than 100 times its size")
                    .hasMessageContaining("save it as CSV");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"table.csv, 100", "xl/worksheets/sheet1.xml, 200"})
        @DisplayName("with an entry that is a byte longer than so many times its packed size")
        void ratio(String entry, int ratio) throws IOException {
            int packed = 20_000;
            assertThat(unpacked(entry, packed, packed * ratio)).isNull();
            assertThat(unpacked(entry, packed, packed * ratio + 1))
                    .isInstanceOf(FileTooLargeException.class)
                    .hasMessageContaining("more than %d times its size", ratio);
        }

        /** What is said to an entry of these sizes; null if nothing is. */
        private static Throwable unpacked(String name, int packed, int size) {
            var entry = new ZipArchiveEntry(name);
            entry.setCompressedSize(packed);
            var ratio = name.endsWith(".xml") ? Limits.STANDARD.workbookRatio() : Limits.STANDARD.ratio();
            return catchThrowable(() ->
                    new Unpacking(Limits.STANDARD, ratio).check(entry, FileContent.of(text("1".repeat(size)))));
        }

        @Test
        @DisplayName("that lies about how large its entries are")
        void lies() throws IOException {
            var bomb = zip("bomb.csv", new byte[20_000_000]);
            int directory = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).getInt(bomb.length - 6);
            ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, 10);
            assertThatThrownBy(() -> open("bomb.zip", bomb)).isInstanceOf(UnreadableFileException.class);
        }

        @Test
        @DisplayName("with an archive in it, as 42.zip has")
        void nested() throws IOException {
            var outer = zip("inner.csv", zip("innermost.csv", text("a,b\n1,2\n")));
            assertThatThrownBy(() -> open("42.zip", outer)).hasMessageContaining("an archive inside the archive");
        }

        @Test
        @DisplayName("whose entries lie in each other")
        void overlapping() throws IOException {
            var zip = twice(zip("a.csv", text("country,2023\nPeru,1\n")));
            assertThatThrownBy(() -> open("quine.zip", zip)).hasMessageContaining("lie in each other");
        }

        @Test
        @DisplayName("with a million entries, before any of them is built")
        void million() {
            assertThatThrownBy(() -> open("million.zip", directoryOf(1_000_000)))
                    .isInstanceOf(FileTooLargeException.class)
                    .hasMessageContaining("more than 1,000 entries");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "../../etc/cron.d/x.csv",
                    "/etc/passwd.csv",
                    "C:\\Windows\\x.csv",
                    "C:x.csv",
                    "a/../../x.csv",
                    "x\u202Evsc.exe.csv",
                    "x\u0007.csv"
                })
        @DisplayName("with names that point out of it or cannot be read")
        void names(String name) throws IOException {
            var zip = zip(name, text("a,b\n1,2\n"));
            assertThatThrownBy(() -> open("names.zip", zip)).hasMessageContaining("Pack it again with plain names");
        }

        @Test
        @DisplayName("with a name of three hundred characters or a NUL in it")
        void longName() throws IOException {
            var endless = zip("x".repeat(300) + ".csv", text("a,b\n1,2\n"));
            assertThatThrownBy(() -> open("names.zip", endless)).hasMessageContaining("Pack it again with plain names");
            assertThat(EntryName.isHarmless("x\0.csv")).isFalse();
            assertThat(EntryName.shown("x\u202Ey")).isEqualTo("x\uFFFDy");
        }

        @Test
        @DisplayName("that breaks off, or is none")
        void damaged() throws IOException {
            var whole = zip("a.csv", text("a,b\n1,2\n"));
            assertThatThrownBy(() -> open("a.zip", Arrays.copyOf(whole, whole.length - 30)))
                    .hasMessageContaining("Download it again");
            assertThatThrownBy(() -> open("a.zip", zip("readme.txt", text("no table"))))
                    .hasMessageContaining("There is no table in this archive");
        }

        @Test
        @DisplayName("packed with gzip that unpacks without end")
        void gzip() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var packed = new GZIPOutputStream(bytes)) {
                packed.write("1,2\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
            }
            var small = new Limits(50_000_000, 3_999_999, 100, 200, 1000, 100, 5_000_000, 5000, 1000);
            assertThatThrownBy(() -> TableFile.open("a.csv.gz", FileContent.of(bytes.toByteArray()), small))
                    .isInstanceOf(FileTooLargeException.class)
                    .hasMessageContaining("more than 3,999,999 bytes");
        }
    }

    @Nested
    @DisplayName("a workbook")
    class Workbooks {

        private static final String INCLUDING = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xi="http://www.w3.org/2001/XInclude"><sheetData><xi:include href="%s" parse="text"/></sheetData></worksheet>
                """;

        private static final String LAUGHS = """
                <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                """;

        @ParameterizedTest(name = "in {0}")
        @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels"})
        @DisplayName("whose parts declare entities: a billion laughs")
        void laughs(String part) throws IOException {
            var laughing = with(part, LAUGHS);
            assertThatThrownBy(() -> open("laughs.xlsx", laughing)).hasMessageContaining("declares a document type");
        }

        @Test
        @DisplayName("that wants something fetched; nothing is")
        void external() throws IOException {
            var asked = new AtomicInteger();
            try (var server = new ServerSocket(0)) {
                var listener = new Thread(() -> {
                    try {
                        server.accept().close();
                        asked.incrementAndGet();
                    } catch (IOException closed) {
                        return;
                    }
                });
                listener.start();
                var address = "http://localhost:" + server.getLocalPort() + "/x";
                for (var doctype : new String[] {
                    "<!DOCTYPE x SYSTEM \"%s\">",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>",
                    "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
                }) {
                    var fetching = with("xl/worksheets/sheet1.xml", doctype.formatted(address));
                    assertThatThrownBy(() -> open("fetch.xlsx", fetching)).isInstanceOf(UnreadableFileException.class);
                }
                var including = with("xl/worksheets/sheet1.xml", INCLUDING.formatted(address));
                assertThat(open("include.xlsx", including).tables().get(0).first(5))
                        .isEmpty();
            }
            assertThat(asked).hasValue(0);
        }

        @Test
        @DisplayName("of which a sheet unpacks to far more than it is")
        void bomb() throws IOException {
            var bomb = with("xl/worksheets/sheet1.xml", " ".repeat(20_000_000));
            assertThatThrownBy(() -> open("bomb.xlsx", bomb)).hasMessageContaining("more than 200 times its size");
        }

        @Test
        @DisplayName("whose document type hides behind an encoding of two bytes a character")
        void wide() throws IOException {
            var hidden = new ByteArrayOutputStream();
            hidden.write(0xFF);
            hidden.write(0xFE);
            hidden.write(LAUGHS.getBytes(StandardCharsets.UTF_16LE));
            var laughing = replaced("xl/worksheets/sheet1.xml", hidden.toByteArray());
            assertThatThrownBy(() -> open("laughs.xlsx", laughing)).hasMessageContaining("declares a document type");
        }

        @Test
        @DisplayName("that is broken inside")
        void broken() throws IOException {
            var unclosed = with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c");
            assertThatThrownBy(
                            () -> open("broken.xlsx", unclosed).tables().get(0).first(5))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("save it as .xlsx again");
        }
    }

    @ParameterizedTest(name = "{0} that is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # name       | is                | starts with               | says
            table.csv    | a PDF             | %PDF-1.7                  | paste it on the page
            table.csv    | a picture         | GIF89a                    | have to be typed
            table.csv    | a web page        | <!DOCTYPE html><html>     | Download the table itself
            table.csv    | an archive        | 'PK\u0003\u0004'          | is named .csv but is a ZIP archive or an Excel workbook
            table.xlsx   | a text            | country,2023              | is named .xlsx but is text
            table.json   | a text            | country,2023              | is named .json but is text
            table.csv    | JSON              | {"a": 1}                  | is named .csv but is JSON
            table.xls    | an old workbook   | '\u00D0\u00CF\u0011\u00E0'| save it as .xlsx without a password
            table.zip    | another archive   | Rar!                      | Unpack it
            table.bin    | a program         | '\u007FELF'               | Plumbline reads tables only
            """)
    @DisplayName("one that is something else than its name says, or nothing with tables in it")
    void otherwise(String name, String is, String start, String says) {
        var bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> open(name, bytes))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(says);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The same archive with its one entry listed twice. */
    private static byte[] twice(byte[] zip) {
        var read = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int start = read.getInt(end + 16);
        var entry = Arrays.copyOfRange(zip, start, end);
        var written = ByteBuffer.allocate(zip.length + entry.length).order(ByteOrder.LITTLE_ENDIAN);
        written.put(zip, 0, end).put(entry).put(zip, end, 22);
        written.putShort(end + entry.length + 8, (short) 2).putShort(end + entry.length + 10, (short) 2);
        written.putInt(end + entry.length + 12, entry.length * 2);
        return written.array();
    }

    /** An archive of nothing but a list of so many entries, one of whose numbers is a lie. */
    private static byte[] directoryOf(int entries) {
        var bytes = ByteBuffer.allocate(46 * entries + 30 + 22).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0, 0x04034B50);
        for (int entry = 0; entry < entries; entry++) {
            bytes.putInt(30 + 46 * entry, 0x02014B50);
        }
        int end = 30 + 46 * entries;
        bytes.putInt(end, 0x06054B50)
                .putShort(end + 8, (short) 1)
                .putShort(end + 10, (short) 1)
                .putInt(end + 12, 46 * entries)
                .putInt(end + 16, 30);
        return bytes.array();
    }

    /** A workbook with one of its parts beginning so. */
    static byte[] with(String part, String beginning) throws IOException {
        return replaced(part, text(beginning));
    }

    private static byte[] replaced(String part, byte[] content) throws IOException {
        var archive = Archive.open(FileContent.of(workbook()), Limits.STANDARD);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : archive.names()) {
                out.putNextEntry(new ZipEntry(name));
                out.write(
                        name.equals(part)
                                ? content
                                : archive.content(name).orElseThrow().open().readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Tin").value(0, 0, "Country");
        }
        return bytes.toByteArray();
    }
}

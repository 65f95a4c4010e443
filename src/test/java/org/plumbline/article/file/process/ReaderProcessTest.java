package org.plumbline.article.file.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.article.file.Block;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.Files;
import org.plumbline.article.file.FoundText;
import org.plumbline.article.file.Progress;
import org.plumbline.article.file.Tidying;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.kind.FileKind;
import org.plumbline.article.file.kind.ZipGuard;

@DisplayName("A file is read in a process of its own")
class ReaderProcessTest {

    private final ReaderProcess reader = new ReaderProcess();

    /** What the libraries say of damaged files is not of interest here. */
    @BeforeAll
    static void quiet() {
        java.util.logging.Logger.getLogger("org.apache").setLevel(java.util.logging.Level.OFF);
    }

    private FoundText read(String name, byte[] content) throws UnreadableFileException {
        return reader.read(FileKind.of(name, content), content, Progress.NONE);
    }

    @Test
    @DisplayName("which hands over what it found")
    void found() throws Exception {
        var found = read("a.docx", Files.docx("Title|Mines under the ice", "|It has “5” mines – 12 € each."));
        assertThat(found.title()).isEqualTo("Mines under the ice");
        assertThat(found.blocks()).contains(new Block(BlockKind.BODY, "It has “5” mines – 12 € each."));
    }

    /** A program that never answers. */
    static final class Sleeper {
        public static void main(String... arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }

    /** One that needs more memory than it gets. */
    static final class Eater {
        public static void main(String... arguments) {
            var eaten = new LinkedHashMap<Integer, byte[]>();
            for (int i = 0; true; i++) {
                eaten.put(i, new byte[10_000_000]);
            }
        }
    }

    /** One that says too much. */
    static final class Babbler {
        public static void main(String... arguments) {
            while (!System.out.checkError()) {
                System.out.print("x".repeat(1_000_000));
            }
        }
    }

    @Test
    @DisplayName("which is killed when it takes too long, and the sentence says so")
    void killed() {
        assertRefused(Sleeper.class, "took longer than 1 seconds");
        assertThat(ProcessHandle.current().children().filter(ReaderProcessTest::isReader))
                .isEmpty();
    }

    private static boolean isReader(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(Sleeper.class.getName());
    }

    @Test
    @DisplayName("which may need no more memory than it is given, nor say more than an answer holds")
    void ended() {
        assertRefused(new ReaderProcess(Eater.class, Duration.ofSeconds(30)), "more memory");
        assertRefused(new ReaderProcess(Babbler.class, Duration.ofSeconds(30)), "damaged");
    }

    private static void assertRefused(Class<?> program, String because) {
        assertRefused(new ReaderProcess(program, Duration.ofSeconds(1)), because);
    }

    private static void assertRefused(ReaderProcess process, String because) {
        assertThatThrownBy(() -> process.read(FileKind.TEXT, Files.ascii("12 mines"), Progress.NONE))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(because);
    }

    static Stream<Arguments> bad() throws IOException {
        return Stream.of(
                Arguments.of("an empty file", "a.txt", new byte[0], "is empty"),
                Arguments.of(
                        "an ending of no kind", "a.exe", Files.ascii("12"), "taken as .txt, .html, .docx and .pdf"),
                Arguments.of("no ending", "article", Files.ascii("12"), "taken as .txt"),
                Arguments.of(
                        "a PDF that says it is a text",
                        "a.txt",
                        Files.ascii("%PDF-1.7 12"),
                        "named as a text but is a PDF"),
                Arguments.of(
                        "a page that says it is a PDF",
                        "a.pdf",
                        Files.ascii("<html>%PDF-"),
                        "named as a PDF but is a web page"),
                Arguments.of("a picture that is a script", "a.html", Files.ascii("GIF89a=1;<script>"), "is a picture"),
                Arguments.of(
                        "an old document",
                        "a.docx",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        "old or a protected Office file"),
                Arguments.of("spaces alone", "a.txt", Files.ascii(" \n\n \t"), "no text in it"),
                Arguments.of("bytes of no text", "a.txt", new byte[] {1, 0, 2}, "NUL characters"),
                Arguments.of("a PDF that breaks off", "a.pdf", Files.ascii("%PDF-1.7\n1 0 obj <<"), "damaged"),
                Arguments.of("a PDF of pictures", "a.pdf", pdf(null), "no text"),
                Arguments.of("a locked PDF", "a.pdf", pdf("secret"), "locked with a password"),
                Arguments.of(
                        "another packed file",
                        "a.docx",
                        Files.zip(Map.of()).length > 0 ? anotherZip() : null,
                        "no Word document"),
                Arguments.of(
                        "a bomb of zeros",
                        "a.docx",
                        Files.zip(Map.of("word/media/1.bin", new byte[ZipGuard.LARGEST + 1])),
                        "unpacks to more than"),
                Arguments.of(
                        "a name that leads out",
                        "a.docx",
                        Files.zip(Map.of("../evil.txt", Files.ascii("x"))),
                        "leads out of it"),
                Arguments.of("macros", "a.docx", Files.zip(Map.of("word/vbaProject.bin", Files.ascii("x"))), "macros"),
                Arguments.of(
                        "entities from elsewhere",
                        "a.docx",
                        Files.zip(
                                Map.of(
                                        "word/document.xml",
                                        Files.ascii(
                                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))),
                        "entities of its own"),
                Arguments.of(
                        "entities in UTF-16",
                        "a.docx",
                        Files.zip(Map.of(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e \"ha\">]><x>&e;</x>"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_16))),
                        "entities of its own"),
                Arguments.of("too many parts", "a.docx", Files.zip(parts(ZipGuard.PARTS)), "more than 2,000 parts"),
                Arguments.of(
                        "a page nested without end",
                        "a.html",
                        Files.ascii("<div>".repeat(3_000)),
                        "no text in it|damaged"),
                Arguments.of(
                        "a character too many",
                        "a.txt",
                        Files.ascii("12 mines ".repeat(111_112)),
                        "more than 1,000,000 characters"));
    }

    private static byte[] anotherZip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(int count) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            parts.put("word/part" + i, new byte[1]);
        }
        return parts;
    }

    private static byte[] pdf(String password) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("bad")
    @DisplayName("and refused with a sentence:")
    void refused(String what, String name, byte[] content, String because) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(UnreadableFileException.class)
                .message()
                .containsPattern(because);
    }

    @Test
    @DisplayName("up to its limits")
    void atTheLimit() throws Exception {
        assertThat(read("a.txt", Files.ascii("x".repeat(Tidying.LONGEST))).blocks())
                .hasSize(1);
        assertThatThrownBy(() -> FileKind.of("a.txt", new byte[FileKind.LARGEST + 1]))
                .hasMessageContaining("10,000,000");
        assertThat(FileKind.of("a.txt", new byte[FileKind.LARGEST])).isEqualTo(FileKind.TEXT);
    }

    @Test
    @DisplayName("damaged at any place, it is read or refused, and never kills more than its process")
    void damaged() throws Exception {
        var random = new Random(7);
        var good = List.of(
                Files.docx("Title|Mines", "|12 mines."), Files.pdf("Mines", List.of(List.of("There are 12 mines."))));
        for (var content : good) {
            var kind = content[0] == 'P' ? FileKind.DOCX : FileKind.PDF;
            for (int i = 0; i < 150; i++) {
                var copy = content.clone();
                for (int hit = 0; hit < 8; hit++) {
                    copy[8 + random.nextInt(copy.length - 8)] = (byte) random.nextInt();
                }
                assertThat(outcome(kind, copy)).isIn("read", "refused");
            }
        }
    }

    /** As the program does it, without a process for each. */
    private static String outcome(FileKind kind, byte[] content) {
        try {
            Tidying.of(kind.reading().read(content, Progress.NONE));
            return "read";
        } catch (UnreadableFileException | IOException | RuntimeException | StackOverflowError e) {
            return "refused";
        }
    }

    @Test
    @DisplayName("with the jars of the runner, where there is one")
    void classPath() {
        assertThat(ReaderProcess.classPath("a.jar:b.jar")).isEqualTo("a.jar:b.jar");
        assertThat(ReaderProcess.classPath("/opt/plumbline/quarkus-run.jar"))
                .contains(Path.of("/opt/plumbline/app") + "/*", Path.of("/opt/plumbline/lib/main") + "/*");
    }
}

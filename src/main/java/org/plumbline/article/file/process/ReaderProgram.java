package org.plumbline.article.file.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.article.file.Tidying;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.kind.FileKind;

/**
 * The program that reads one file: its bytes come in, lines of {@link Word}s go out. It runs in a process of its own with
 * little memory and no environment; whatever a file does to it, the desk only sees that it said nothing.
 */
final class ReaderProgram {

    private static final long NEWS_EVERY = 250_000_000L;

    private final PrintStream out;
    private long lastNews;

    private ReaderProgram(PrintStream out) {
        this.out = out;
    }

    /** @param arguments the {@link FileKind} */
    public static void main(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what a library prints is no answer
        out.println(new ReaderProgram(out).read(FileKind.valueOf(arguments[0])));
    }

    private Word read(FileKind kind) {
        try {
            var page = kind.reading().read(System.in.readNBytes(FileKind.LARGEST), this::tell);
            return Word.found(Tidying.of(page));
        } catch (UnreadableFileException refused) {
            return Word.refused(refused.getMessage());
        } catch (OutOfMemoryError tooMuch) {
            return Word.refused("The file needs more memory to be read than is given to one. Paste its text instead.");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            damaged.printStackTrace(); // to nobody, or to whoever runs this by hand
            return Word.refused("The file is damaged and cannot be read. Save it again, or paste its text.");
        }
    }

    private void tell(int done, int total) {
        if (System.nanoTime() - lastNews > NEWS_EVERY) {
            lastNews = System.nanoTime();
            out.println(Word.progress(done, total));
        }
    }
}

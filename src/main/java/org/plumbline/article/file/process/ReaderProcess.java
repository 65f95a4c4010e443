package org.plumbline.article.file.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.input.BoundedInputStream;
import org.plumbline.article.file.FoundText;
import org.plumbline.article.file.Progress;
import org.plumbline.article.file.UnreadableFileException;
import org.plumbline.article.file.kind.FileKind;

/** Has files read by {@link ReaderProgram} in a process of its own, two at a time at most, and ends it when it takes too long. */
public final class ReaderProcess {

    private static final int AT_ONCE = 2;
    private static final Duration QUEUE = Duration.ofSeconds(60);

    /** More than any answer has: every character of the longest text written as six, and as much again. */
    private static final long ANSWER = 16_000_000;

    private static final String RUNNER = "quarkus-run.jar";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Class<?> program;
    private final Duration limit;

    public ReaderProcess() {
        this(ReaderProgram.class, Duration.ofSeconds(30));
    }

    ReaderProcess(Class<?> program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** @throws UnreadableFileException if it cannot be read, takes too long or needs too much, with what to do instead */
    public FoundText read(FileKind kind, byte[] content, Progress progress) throws UnreadableFileException {
        takePlace();
        try {
            return answer(start(kind), content, progress);
        } catch (IOException e) {
            throw new UnreadableFileException(
                    "The file could not be read: the reader did not start. Paste its text instead.");
        } finally {
            places.release();
        }
    }

    private void takePlace() throws UnreadableFileException {
        try {
            if (places.tryAcquire(QUEUE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnreadableFileException("Many files are being read just now. Try again in a minute.");
    }

    private Process start(FileKind kind) throws IOException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(System.getProperty("java.class.path")),
                program.getName(),
                kind.name()));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    /** That of this process; of the runner, which names its jars in a file of its own, the folders that they are in. */
    static String classPath(String own) {
        if (!own.endsWith(RUNNER)) {
            return own;
        }
        var home = Path.of(own).toAbsolutePath().getParent();
        return String.join(
                File.pathSeparator,
                List.of(home.resolve("app") + "/*", home.resolve("lib/main") + "/*", home.resolve("lib/boot") + "/*"));
    }

    private FoundText answer(Process process, byte[] content, Progress progress)
            throws IOException, UnreadableFileException {
        var end = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try (var out = process.getInputStream()) {
            CompletableFuture.runAsync(() -> hand(process.getOutputStream(), content));
            var lines = new BufferedReader(new InputStreamReader(
                    BoundedInputStream.builder()
                            .setInputStream(out)
                            .setMaxCount(ANSWER)
                            .get(),
                    StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var word = Word.of(line);
                if (word.isLast()) {
                    return text(word);
                }
                progress.at(word.done(), word.total());
            }
        } catch (JsonProcessingException noAnswer) {
            throw silent(end);
        } finally {
            end.cancel(false);
            process.destroyForcibly();
        }
        throw silent(end);
    }

    private static FoundText text(Word word) throws UnreadableFileException {
        if (word.refused() != null) {
            throw new UnreadableFileException(word.refused());
        }
        return word.found();
    }

    private static void hand(OutputStream in, byte[] content) {
        try (in) {
            in.write(content);
        } catch (IOException gone) {
            // it has ended, and what it said or did not say is the answer
        }
    }

    private UnreadableFileException silent(CompletableFuture<Void> end) {
        return new UnreadableFileException(
                end.isDone()
                        ? "The file took longer than %d seconds to read, and reading it was ended. Save it as text, or split it."
                                .formatted(limit.toSeconds())
                        : "The file needs more memory to be read than is given to one, or is damaged. Paste its text instead.");
    }
}

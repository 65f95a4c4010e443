package org.plumbline.library.storing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;

/** Reads a file in a thread of its own, some thousand rows ahead of the one that stores them, so that neither waits for the other. */
@ApplicationScoped
class ReadAhead {

    private final ExecutorService readers = Executors.newCachedThreadPool(ReadAhead::thread);

    /** One that ends with the server; never interrupted, since the embedded database does not bear that. */
    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "reading ahead");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What {@link FigureFile#read} does: everything comes in the file's order and in the thread of the caller, and so does what goes
     * wrong, when its turn has come. Returns when the reading thread is done with the file, however this ends.
     */
    void read(FigureFile file, FigureReceiver receiver) {
        var pieces = new PieceQueue();
        var reading = CompletableFuture.runAsync(() -> pieces.fill(file), readers);
        try {
            pieces.drainTo(receiver);
        } finally {
            pieces.close();
            reading.handle((done, fault) -> fault).join();
        }
        rethrow(reading);
    }

    private static void rethrow(CompletableFuture<Void> reading) {
        try {
            reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }

    @PreDestroy
    void close() {
        readers.shutdown();
    }
}

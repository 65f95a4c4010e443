package org.plumbline.library.storing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.Piece;
import org.plumbline.library.format.RefusedCell;

/** Between the thread that reads a file and the one that takes what was read: some thousand pieces at most. */
final class PieceQueue implements FigureReceiver {

    private static final int AT_ONCE = 1000;
    private static final int WAITING = 8;
    private static final List<Piece> END = List.of();

    private final BlockingQueue<List<Piece>> batches = new ArrayBlockingQueue<>(WAITING);
    private List<Piece> filling = new ArrayList<>(AT_ONCE);
    private volatile boolean closed;

    /** Reads a file into this as far as it can be read, or until nobody takes it any more. */
    void fill(FigureFile file) {
        try {
            file.read(this);
        } finally {
            put(filling);
            put(END);
        }
    }

    @Override
    public void row(FigureRow row) {
        add(row);
    }

    @Override
    public void refused(RefusedCell cell) {
        add(cell);
    }

    private void add(Piece piece) {
        filling.add(piece);
        if (filling.size() == AT_ONCE) {
            put(filling);
            filling = new ArrayList<>(AT_ONCE);
            refuseIfClosed();
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new CancellationException("Nobody takes what is read");
        }
    }

    private void put(List<Piece> batch) {
        try {
            if (!closed) {
                batches.put(batch);
            }
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    /** Hands everything over as it comes, up to the end. */
    void drainTo(FigureReceiver receiver) {
        for (var batch = take(); batch != END; batch = take()) {
            batch.forEach(piece -> piece.to(receiver));
        }
    }

    private List<Piece> take() {
        try {
            return batches.take();
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("The server is being stopped");
    }

    /** Nothing is taken any more; whoever waits to put something in has room now, and goes on to see this. */
    void close() {
        closed = true;
        batches.clear();
    }
}

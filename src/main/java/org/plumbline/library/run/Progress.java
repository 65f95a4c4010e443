package org.plumbline.library.run;

import java.util.function.LongConsumer;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Counts the rows that go by and tells about twice a second how many they are. */
final class Progress implements FigureReceiver {

    private static final long PAUSE = 500_000_000; // nanoseconds
    private static final int STRIDE = 200;

    private final LongConsumer listener;
    private long rows;
    private int lastRefused;
    private long told = System.nanoTime();

    Progress(LongConsumer listener) {
        this.listener = listener;
    }

    long rows() {
        return rows;
    }

    @Override
    public void row(FigureRow row) {
        count();
    }

    @Override
    public void refused(RefusedCell cell) {
        if (cell.row() != lastRefused) {
            lastRefused = cell.row();
            count();
        }
    }

    void count() {
        if (++rows % STRIDE == 0 && System.nanoTime() - told > PAUSE) {
            listener.accept(rows);
            told = System.nanoTime();
        }
    }
}

package org.plumbline.library.storing;

import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Hands everything to two, one after the other. */
record Watched(FigureReceiver watcher, FigureReceiver receiver) implements FigureReceiver {

    @Override
    public void row(FigureRow row) {
        watcher.row(row);
        receiver.row(row);
    }

    @Override
    public void refused(RefusedCell cell) {
        watcher.refused(cell);
        receiver.refused(cell);
    }
}

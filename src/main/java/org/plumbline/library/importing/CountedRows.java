package org.plumbline.library.importing;

import org.plumbline.background.JobProgress;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Counts the rows that go by; one with several refused cells once. */
final class CountedRows implements FigureReceiver {

    private final JobProgress progress;
    private int lastRefused;

    CountedRows(JobProgress progress) {
        this.progress = progress;
    }

    @Override
    public void row(FigureRow row) {
        progress.count();
    }

    @Override
    public void refused(RefusedCell cell) {
        if (cell.row() != lastRefused) {
            lastRefused = cell.row();
            progress.count();
        }
    }
}

package org.plumbline.library.importing;

import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** Counts the rows of a file, refused ones included, by reading all of it. */
final class RowCount implements FigureReceiver {

    private int rows;
    private int lastRefused;

    private RowCount() {}

    static int of(FigureFile file) {
        var count = new RowCount();
        file.read(count);
        return count.rows;
    }

    @Override
    public void row(FigureRow row) {
        rows++;
    }

    @Override
    public void refused(RefusedCell cell) {
        rows += cell.row() == lastRefused ? 0 : 1;
        lastRefused = cell.row();
    }
}

package org.plumbline.library.importing;

import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.reading.Upload;

/** Counts the rows of a file, refused ones included, by reading all of it. */
final class RowCount implements FigureReceiver {

    private int rows;
    private int lastRefused;

    private RowCount() {}

    /** 0 for a file that somebody has to say more of before its figures can be read. */
    static int of(Upload upload) {
        var count = new RowCount();
        if (upload.missing().isEmpty()) {
            upload.figures().read(count);
        }
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

package org.plumbline.library.admission;

import org.plumbline.engine.figure.Figure;
import org.plumbline.library.format.RefusedCell;

/** Takes what {@link Admission} has decided, in the file's order. */
public interface FigureSink {

    /**
     * A figure that is new.
     *
     * @param position its place in the series, from 0
     */
    void admitted(ComingSeries series, int position, Figure figure);

    /** A cell that keeps its row out. */
    void refused(RefusedCell cell);
}

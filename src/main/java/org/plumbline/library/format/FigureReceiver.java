package org.plumbline.library.format;

/** Takes what a file says, one piece after the other, in the file's order. */
public interface FigureReceiver {

    /** A row that could be read. */
    void row(FigureRow row);

    /** A cell that could not, and keeps its whole row out. */
    void refused(RefusedCell cell);
}

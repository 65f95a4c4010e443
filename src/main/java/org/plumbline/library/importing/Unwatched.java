package org.plumbline.library.importing;

import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/** For files whose rows nobody watches go by. */
enum Unwatched implements FigureReceiver {
    BY_ANYBODY;

    @Override
    public void row(FigureRow row) {}

    @Override
    public void refused(RefusedCell cell) {}
}

package org.plumbline.library.format;

/** What a file says at one place. */
public interface Piece {

    void to(FigureReceiver receiver);
}

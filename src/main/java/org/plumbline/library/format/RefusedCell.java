package org.plumbline.library.format;

/**
 * A cell that cannot be taken in. The whole figure stays out with it.
 *
 * @param row the row as a spreadsheet counts: the header is 1; 0 where there is no file
 * @param column the name of its column, "" if the whole row is meant
 * @param value what stands there
 * @param reason what is wrong with it, and what to do
 */
public record RefusedCell(int row, String column, String value, String reason) implements Piece {

    @Override
    public void to(FigureReceiver receiver) {
        receiver.refused(this);
    }
}

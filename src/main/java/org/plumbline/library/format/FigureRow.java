package org.plumbline.library.format;

import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Figure;

/**
 * One figure with everything that says where it stands: a row of a file, or what somebody typed.
 *
 * @param number the row as a spreadsheet counts; 0 where there is no file
 */
public record FigureRow(int number, Edition edition, ColumnHead column, Figure figure) implements Piece {

    /** The refusal of this row for what stands in one of its cells. */
    public RefusedCell refuse(Field field, String value, String reason) {
        return new RefusedCell(number, field.column(), value, reason);
    }

    @Override
    public void to(FigureReceiver receiver) {
        receiver.row(this);
    }
}

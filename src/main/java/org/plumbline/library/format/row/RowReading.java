package org.plumbline.library.format.row;

import java.util.List;
import java.util.Optional;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/**
 * What became of one row: a figure, or the cells that stand in its way.
 *
 * @param row present exactly when nothing is refused
 */
public record RowReading(Optional<FigureRow> row, List<RefusedCell> refused) {

    public RowReading {
        refused = List.copyOf(refused);
        if (row.isPresent() != refused.isEmpty()) {
            throw new IllegalArgumentException("A row is read or refused: " + row + ", " + refused);
        }
    }
}

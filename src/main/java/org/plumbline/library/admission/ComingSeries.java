package org.plumbline.library.admission;

import java.util.Optional;
import org.plumbline.library.format.ColumnHead;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.shelf.ReferenceSeries;

/** A series that a file brings, or brings figures of that are here already. */
public final class ComingSeries {

    private final ComingEdition edition;
    private final int number;
    private final int position;
    private final ColumnHead column;
    private int figures;

    ComingSeries(ComingEdition edition, int number, int position, ColumnHead column) {
        this.edition = edition;
        this.number = number;
        this.position = position;
        this.column = column;
    }

    public ComingEdition edition() {
        return edition;
    }

    /** Its number among all of the file, from 0. */
    public int number() {
        return number;
    }

    /** Its place in its edition, from 0. */
    public int position() {
        return position;
    }

    public ColumnHead column() {
        return column;
    }

    /** How many figures have been admitted to it so far. */
    public int figures() {
        return figures;
    }

    Optional<RefusedCell> otherDefinition(FigureRow row) {
        return ReferenceSeries.otherDefinition(column.definition(), row);
    }

    int admitNext() {
        return figures++;
    }
}

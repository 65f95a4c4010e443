package org.plumbline.engine.compare.edition;

import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;

/** One figure and where it stands. */
public record Printed(Column column, FigureTable table, Row row) {

    /** "28,500,000 t (Mineral Commodity Summaries 2023)" */
    String words() {
        return Wording.cell(table, row) + " (" + column.edition().title() + ")";
    }
}

package org.plumbline.engine.compare.relation;

import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;

/** Two figures, each in its table. */
record Sides(FigureTable leftTable, Row left, FigureTable rightTable, Row right) {

    boolean complete() {
        return left.value().isPoint() && right.value().isPoint();
    }

    boolean ofTwoSources() {
        return !leftTable.source().equals(rightTable.source());
    }
}

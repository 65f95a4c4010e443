package org.plumbline.library.entry;

import java.util.List;
import java.util.Optional;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.shelf.ReferenceFigure;

/**
 * What became of a figure that somebody typed in.
 *
 * @param figure the figure, if it is in the library now
 * @param refused what stands in its way
 * @param conflict whether it is refused for what the library holds already, not for what was typed
 * @param doubts what looks like a mistake; keeps it out until somebody says that it is none
 */
record Entering(Optional<ReferenceFigure> figure, List<RefusedCell> refused, boolean conflict, List<Doubt> doubts) {

    static Entering refused(List<RefusedCell> cells) {
        return new Entering(Optional.empty(), cells, false, List.of());
    }

    static Entering doubted(List<Doubt> doubts) {
        return new Entering(Optional.empty(), List.of(), false, doubts);
    }

    static Entering inConflict(RefusedCell cell) {
        return new Entering(Optional.empty(), List.of(cell), true, List.of());
    }

    static Entering done(Optional<ReferenceFigure> figure, List<Doubt> doubts) {
        return new Entering(figure, List.of(), false, doubts);
    }
}

package org.plumbline.library.importing;

import java.util.List;
import org.plumbline.library.admission.ComingEdition;
import org.plumbline.library.doubt.Change;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/**
 * What an import would bring, or has brought.
 *
 * @param editions the new editions, with their series and figures
 * @param refused the cells that keep their rows out, the first of them if they are very many
 * @param refusedRows how many rows are kept out
 * @param remarks what is to be known of the file as a whole
 * @param doubts what looks like a mistake but is taken in
 * @param unread headers of columns that were passed over
 * @param passedLines lines that are no rows: headings, footnotes
 * @param known how many figures are in the library already, exactly so
 * @param firstRows the first figures, as they are read
 * @param changes what the edition before says otherwise
 */
record ImportPreview(
        List<ComingEdition> editions,
        List<RefusedCell> refused,
        int refusedRows,
        List<String> remarks,
        List<Doubt> doubts,
        List<String> unread,
        List<String> passedLines,
        int known,
        List<FigureRow> firstRows,
        List<Change> changes) {

    private static final int SHOWN = 100;

    /** The refused cells that a page has room for. */
    public List<RefusedCell> firstRefused() {
        return refused.subList(0, Math.min(refused.size(), SHOWN));
    }

    /** The doubts that a page has room for. */
    public List<Doubt> firstDoubts() {
        return doubts.subList(0, Math.min(doubts.size(), SHOWN));
    }

    /** The changes that a page has room for. */
    public List<Change> firstChanges() {
        return changes.subList(0, Math.min(changes.size(), SHOWN));
    }

    public int figures() {
        return editions.stream().mapToInt(ComingEdition::figureCount).sum();
    }
}

package org.plumbline.library.format;

import java.util.List;

/**
 * A file of figures that is read a row at a time, as often as one likes: once to see what it would bring, once to store it.
 *
 * <pre>{@code
 * FigureFile file = FigureCsv.open(content);   // refuses what is no such file, reading all of it but keeping nothing
 * file.read(survey);                           // counts, warnings
 * file.read(store);                            // the same rows again, in the same order
 * }</pre>
 *
 * <p>Memory does not grow with the file: a row is forgotten as soon as the receiver has taken it, and rows that stand in one
 * column share their {@link FigureRow#edition()} and {@link FigureRow#column()}.
 * A receiver that keeps rows decides itself what that costs; {@link FigureList} keeps all of a small file.
 */
public interface FigureFile {

    /** Headers of columns that say nothing here and are passed over. */
    List<String> unread();

    /** The first lines that are no rows, such as headings and footnotes, each with its row: "Row 12: Source: Tin Board". */
    default List<String> passedLines() {
        return List.of();
    }

    /**
     * Hands everything over, from the first row to the last. What a receiver throws ends the reading and comes out here.
     *
     * @throws UnreadableFileException if the file breaks off further down, or holds no figure at all; whoever stores must then
     *     forget what was handed over before
     */
    void read(FigureReceiver receiver);
}

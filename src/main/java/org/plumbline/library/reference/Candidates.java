package org.plumbline.library.reference;

import java.util.List;
import org.plumbline.engine.figure.Series;

/**
 * The series that the claims of a text could be held to.
 *
 * @param series with their figures; the key of each is its id
 * @param tables how many tables have a row that the text names
 * @param looked how many of these are among the series at most, those with most of the rows first, then the newest
 */
public record Candidates(List<Series> series, int tables, int looked) {

    static final Candidates NONE = new Candidates(List.of(), 0, 0);

    public Candidates {
        series = List.copyOf(series);
    }

    /** Whether a text names rows of so many tables that not all of them were looked at. */
    public boolean isCut() {
        return tables > looked;
    }

    public int figures() {
        return series.stream().mapToInt(one -> one.figures().size()).sum();
    }
}

package org.plumbline.library.difference;

import java.util.List;

/**
 * Some of what differs between two editions.
 *
 * @param shown one for each series
 * @param first how many come before these
 * @param all how many there are
 */
record DifferencePage(List<SeriesDifference> shown, int first, int all) {

    static final DifferencePage NONE = new DifferencePage(List.of(), 0, 0);

    /** The place of the last one shown, from which the next page goes on. */
    public int last() {
        return first + shown.size() - 1;
    }

    public boolean isMore() {
        return last() + 1 < all;
    }

    /** Whether these are not all there are. */
    public boolean isPart() {
        return shown.size() < all;
    }

    /** "51 to 100 of 240" */
    public String place() {
        return "%,d to %,d of %,d".formatted(first + 1, first + shown.size(), all);
    }
}

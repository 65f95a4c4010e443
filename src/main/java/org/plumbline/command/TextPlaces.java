package org.plumbline.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a position of a text is, as editors count: lines and columns from 1, in Unicode code points. */
final class TextPlaces {

    /** A place in a text. */
    record Place(int line, int column) {}

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    TextPlaces(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\r\n", at);
            if (ends) {
                lineStarts.add(at + 1);
            }
        }
    }

    /** @param position in UTF-16 units */
    Place at(int position) {
        int found = Collections.binarySearch(lineStarts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(lineStarts.get(line), position) + 1);
    }

    /** How many code points stand before a position. */
    int codePoints(int position) {
        return text.codePointCount(0, position);
    }
}

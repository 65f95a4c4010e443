package org.plumbline.api;

import java.util.Arrays;
import org.plumbline.engine.value.Span;

/**
 * The positions of one text counted in Unicode code points, as the API gives them; the engine counts UTF-16 units.
 *
 * <p>In "𝟗 of 10" the "10" starts at 6 for the engine and at 5 here. The text is read once; each lookup is then a binary
 * search among its characters outside the basic plane, of which most texts have none.
 */
final class CodePoints {

    private final int[] secondHalves;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        secondHalves = Arrays.copyOf(found, count);
    }

    int start(Span span) {
        return at(span.start());
    }

    int end(Span span) {
        return at(span.end());
    }

    /** As many less as there are second halves of pairs before it. */
    private int at(int position) {
        int index = Arrays.binarySearch(secondHalves, position);
        return position - (index < 0 ? -index - 1 : index);
    }
}

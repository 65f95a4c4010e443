package org.plumbline.engine.value;

import java.util.Arrays;

/**
 * The positions of one text counted in Unicode code points, as programs are told them; a {@link Span} counts UTF-16 units.
 *
 * <p>In "𝟗 of 10" the "10" starts at 6 in a span and at 5 here. The text is read once; each lookup is then a binary
 * search among its characters outside the basic plane, of which most texts have none.
 */
public final class CodePoints {

    private final int[] secondHalves;

    public CodePoints(String text) {
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

    public int start(Span span) {
        return at(span.start());
    }

    public int end(Span span) {
        return at(span.end());
    }

    /** As many less as there are second halves of pairs before it. */
    private int at(int position) {
        int index = Arrays.binarySearch(secondHalves, position);
        return position - (index < 0 ? -index - 1 : index);
    }
}

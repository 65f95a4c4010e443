package org.plumbline.engine.reading;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.value.Span;

/** Where the page furniture of a text stands; asked from its beginning to its end. */
final class FurnitureSpans {

    private final List<Span> spans = new ArrayList<>();
    private int next;

    void add(Span span) {
        spans.add(span);
    }

    /** Whether a span lies in furniture. Spans must be asked in the order of the text. */
    boolean covers(Span span) {
        while (next < spans.size() && spans.get(next).end() <= span.start()) {
            next++;
        }
        return next < spans.size() && spans.get(next).overlaps(span);
    }
}

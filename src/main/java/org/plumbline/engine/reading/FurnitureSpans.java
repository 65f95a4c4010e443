package org.plumbline.engine.reading;

import java.util.BitSet;
import java.util.List;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Span;

/** Where the page furniture of a text stands; asked from its beginning to its end. */
final class FurnitureSpans {

    private final List<Sentence> sentences;
    private final BitSet furniture;
    private int next;

    FurnitureSpans(List<Sentence> sentences, BitSet furniture) {
        this.sentences = sentences;
        this.furniture = furniture;
    }

    /** Whether a span lies in furniture. Spans must be asked in the order of the text. */
    boolean covers(Span span) {
        while (next < sentences.size() && sentences.get(next).end() <= span.start()) {
            next++;
        }
        return next < sentences.size()
                && furniture.get(next)
                && sentences.get(next).span().overlaps(span);
    }
}

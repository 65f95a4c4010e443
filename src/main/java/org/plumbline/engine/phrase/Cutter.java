package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.mention.Mentions;

/**
 * Cuts the sentences of one text into pieces, stretch by stretch: mentions first, then the longest phrases and names, then
 * single words.
 */
public final class Cutter {

    private final Vocabulary vocabulary;
    private final Ellipsis ellipsis = new Ellipsis();
    private int paragraph;

    public Cutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sentences of the next stretch of paragraphs, in order. */
    public List<Sentence> cut(Mentions found) {
        var cut = new Cut(
                vocabulary, found.tokens(), new NumberPlaces(found, ellipsis.resolve(found.mentions())), paragraph);
        var sentences = cut.sentences(found.sentences());
        paragraph = cut.paragraph() + 1;
        return sentences;
    }
}

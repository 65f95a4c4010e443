package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.mention.Mentions;

/** Cuts the sentences of a text into pieces: mentions first, then the longest phrases and names, then single words. */
public final class Cutter {

    private final Vocabulary vocabulary;

    public Cutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sentences of a text, in order. */
    public List<Sentence> cut(Mentions mentions) {
        return new Cut(vocabulary, mentions).sentences();
    }
}

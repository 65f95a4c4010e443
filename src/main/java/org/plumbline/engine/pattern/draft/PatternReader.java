package org.plumbline.engine.pattern.draft;

import org.plumbline.engine.phrase.Sentence;

/** Finds one family of assertions in a sentence. */
public interface PatternReader {

    /** Adds what it finds; a number that an earlier reader took is not read again. */
    void read(Sentence sentence, Drafts drafts);
}

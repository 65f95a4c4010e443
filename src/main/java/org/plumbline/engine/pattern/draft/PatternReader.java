package org.plumbline.engine.pattern.draft;

import org.plumbline.engine.phrase.Sentence;

/** Finds one family of assertions in a sentence. */
public interface PatternReader {

    /** The roles, as {@link org.plumbline.engine.phrase.Roles}, of which a sentence has at least one where it finds anything. */
    long signs();

    /** Adds what it finds; a number that an earlier reader took is not read again. */
    void read(Sentence sentence, Drafts drafts);
}

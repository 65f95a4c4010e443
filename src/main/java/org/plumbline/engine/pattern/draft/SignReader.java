package org.plumbline.engine.pattern.draft;

import java.util.Optional;
import org.plumbline.engine.phrase.Sentence;

/** A family of which one assertion at most stands at each of its signs. */
public interface SignReader extends PatternReader {

    /** What stands at a sign, whatever else the sentence says; empty where that is none of the family. */
    Optional<Draft> at(Sentence sentence, int sign);

    /** Looks at every sign that no earlier reader's find covers. */
    @Override
    default void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(signs(), 0); i >= 0; i = sentence.next(signs(), i + 1)) {
            if (!drafts.covers(i)) {
                at(sentence, i).ifPresent(drafts::add);
            }
        }
    }
}

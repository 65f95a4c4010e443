package org.plumbline.engine.pattern.amount;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** A fraction that tells something: a part of what is named behind it, or by what part something changed. */
final class ToldPart {

    private static final WordSet HEDGES = WordSet.read(ToldPart.class, "values.csv", "hedge");

    /** How many hedges may stand between "by" and a part. */
    private static final int MOST_HEDGES = 2;

    private ToldPart() {}

    static boolean is(Sentence sentence, int i) {
        return sentence.at(i + 1).isOneOf("what", "as")
                || BareCount.isPartPredicate(sentence, i)
                || sentence.has(i + 1, Role.COMPARATIVE)
                || isByAPart(sentence, i);
    }

    /** "homicides rose by 3%, and car thefts by a fifth" */
    private static boolean isByAPart(Sentence sentence, int i) {
        int by = i - 1;
        while (by >= i - MOST_HEDGES && sentence.at(by).isOneOf(HEDGES)) {
            by--;
        }
        return sentence.is(by, "by") && sentence.next(Role.CHANGE_VERB, 0, i) >= 0;
    }
}

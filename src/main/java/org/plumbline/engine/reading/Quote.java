package org.plumbline.engine.reading;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Sentence;

/** Where the words of a claim begin: the hedge before a number belongs to them, "about 28.5 million tonnes". */
final class Quote {

    private static final int REACH = 3;

    private static final WordSet HEDGES = WordSet.read(Quote.class, "quotes.csv", "hedge");

    /** What the hedge is joined on by, and begins none. */
    private static final WordSet JOINTS = WordSet.of("to", "than", "at", "most");

    private Quote() {}

    static int start(Sentence sentence, Draft draft) {
        int from = draft.from();
        if (!sentence.at(from).isFigure()) {
            return from;
        }
        while (from > 0 && draft.from() - from < REACH && sentence.at(from - 1).isOneOf(HEDGES)) {
            from--;
        }
        if (sentence.is(from, "up") && !sentence.is(from + 1, "to")) {
            from++;
        }
        while (sentence.at(from).isOneOf(JOINTS) && from < draft.from() && !sentence.is(from + 1, "least")) {
            from++;
        }
        return from;
    }
}

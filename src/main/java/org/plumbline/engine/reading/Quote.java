package org.plumbline.engine.reading;

import java.util.Set;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Sentence;

/** Where the words of a claim begin: the hedge before a number belongs to them, "about 28.5 million tonnes". */
final class Quote {

    private static final int REACH = 3;

    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "roughly",
            "nearly",
            "almost",
            "approximately",
            "some",
            "just",
            "under",
            "over",
            "more",
            "less",
            "fewer",
            "than",
            "at",
            "least",
            "most",
            "up",
            "to",
            "mere",
            "barely",
            "between",
            "estimated",
            "exactly",
            "well");

    private Quote() {}

    static int start(Sentence sentence, Draft draft) {
        int from = draft.from();
        if (!sentence.at(from).isFigure()) {
            return from;
        }
        while (from > 0
                && draft.from() - from < REACH
                && HEDGES.contains(sentence.at(from - 1).lower())) {
            from--;
        }
        if (sentence.is(from, "up") && !sentence.is(from + 1, "to")) {
            from++;
        }
        while (sentence.at(from).isOneOf("to", "than", "at", "most")
                && from < draft.from()
                && !sentence.is(from + 1, "least")) {
            from++;
        }
        return from;
    }
}

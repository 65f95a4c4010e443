package org.plumbline.engine.context;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Sentence;

/** Verbs that say something and may also count: "Costova recorded 87 deaths" and "Boeing reported its highest total" are told of them and not by them. */
public final class Counting {

    private static final WordSet COUNTS = WordSet.read(Counting.class, "counting.csv", "counts");

    private static final int REACH = 4;

    private Counting() {}

    /** Whether a verb counts the figure behind it. */
    public static boolean isAt(Sentence sentence, int verb) {
        return sentence.at(verb).isOneOf(COUNTS)
                && (hasFigure(sentence, verb + 1) || sentence.at(verb + 1).isOneOf("its", "their", "record"));
    }

    private static boolean hasFigure(Sentence sentence, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (sentence.at(i).isFigure()) {
                return true;
            }
            if (sentence.at(i).isOneOf(",", "that", ".")) {
                return false;
            }
        }
        return false;
    }
}

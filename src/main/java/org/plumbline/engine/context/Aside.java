package org.plumbline.engine.context;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** What stands between two commas and tells something else: "Zambia, which wants to triple its output by 2031, fell back". */
public final class Aside {

    private static final WordSet DONE = WordSet.read(Aside.class, "asides.csv", "done");

    private Aside() {}

    /** Whether a piece stands inside an aside or a bracket that is closed before another place. */
    public static boolean holds(Sentence sentence, int i, int before) {
        if (bracket(sentence, i) > bracket(sentence, before)) {
            return true;
        }
        if (tellsOf(sentence, i)) {
            return isClosed(sentence, i, before);
        }
        for (int begin = i; sentence.has(Role.RELATIVE) && begin >= 0; begin--) {
            if (sentence.is(begin, ",") && sentence.has(begin + 1, Role.RELATIVE)) {
                return isClosed(sentence, i, before);
            }
        }
        return false;
    }

    /** Where the bracket opens in which a piece stands: "40 million flights (up from 38.9 million in 2019)"; -1 outside of any. */
    public static int bracket(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0; at--) {
            if (sentence.is(at, ")")) {
                return -1;
            }
            if (sentence.is(at, "(")) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a date tells of something when it was made or done: ", founded in the 1950s," ", first seen in 2011,". */
    public static boolean tellsOf(Sentence sentence, int date) {
        int in = sentence.has(date - 1, Role.DETERMINER) ? date - 2 : date - 1;
        int verb = in - 1;
        boolean done = sentence.has(in, Role.PREPOSITION)
                && (sentence.at(verb).lower().endsWith("ed")
                        || sentence.at(verb).isOneOf(DONE));
        return done
                && (sentence.is(verb - 1, ",") || sentence.at(verb - 1).isPlainWord() && sentence.is(verb - 2, ","));
    }

    private static boolean isClosed(Sentence sentence, int from, int before) {
        for (int i = from + 1; i < before; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }
}

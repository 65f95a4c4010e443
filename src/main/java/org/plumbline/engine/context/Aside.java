package org.plumbline.engine.context;

import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** What stands between two commas and tells something else: "Zambia, which wants to triple its output by 2031, fell back". */
public final class Aside {

    private Aside() {}

    /** Whether a piece stands inside an aside that is closed before another place. */
    public static boolean holds(Sentence sentence, int i, int before) {
        for (int begin = i; sentence.has(Role.RELATIVE) && begin >= 0; begin--) {
            if (sentence.is(begin, ",") && sentence.has(begin + 1, Role.RELATIVE)) {
                return isClosed(sentence, i, before);
            }
        }
        return false;
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

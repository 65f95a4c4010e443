package org.plumbline.engine.phrase;

import java.util.List;

/**
 * A phrase found in the tokens.
 *
 * @param end one past its last token; 0 for no phrase
 * @param meanings all its senses
 */
record Match(int end, List<Meaning> meanings) {

    static final Match NONE = new Match(0, List.of());

    boolean found() {
        return end > 0;
    }

    boolean has(Role role) {
        for (var meaning : meanings) {
            if (meaning.role() == role) {
                return true;
            }
        }
        return false;
    }
}

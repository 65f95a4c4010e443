package org.plumbline.engine.phrase;

import java.util.List;

/**
 * A phrase found in the tokens.
 *
 * @param end one past its last token; 0 for no phrase
 * @param meanings all its senses
 * @param roles their roles, as bits
 */
record Match(int end, List<Meaning> meanings, long roles) {

    static final Match NONE = new Match(0, List.of());

    Match(int end, List<Meaning> meanings) {
        this(end, meanings, Roles.of(meanings));
    }

    boolean found() {
        return end > 0;
    }

    boolean has(Role role) {
        return Roles.has(roles, role);
    }
}

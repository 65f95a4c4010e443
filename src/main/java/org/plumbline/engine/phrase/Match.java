package org.plumbline.engine.phrase;

/**
 * A phrase found in the tokens.
 *
 * @param end one past its last token; 0 for no phrase
 * @param senses what it means
 */
record Match(int end, Senses senses) {

    static final Match NONE = new Match(0, Senses.NONE);

    boolean found() {
        return end > 0;
    }

    boolean has(Role role) {
        return Roles.has(senses.roles(), role);
    }

    /** Whether it has any of some roles. */
    boolean hasAny(long roles) {
        return (senses.roles() & roles) != 0;
    }
}

package org.plumbline.engine.phrase;

import java.util.List;

/** Sets of roles as bits of a number: asked for every word of every text, they must cost nothing. */
final class Roles {

    private Roles() {}

    static long of(Role role) {
        return 1L << role.ordinal();
    }

    static long of(List<Meaning> meanings) {
        long roles = 0;
        for (int i = 0; i < meanings.size(); i++) {
            roles |= of(meanings.get(i).role());
        }
        return roles;
    }

    static boolean has(long roles, Role role) {
        return (roles & of(role)) != 0;
    }
}

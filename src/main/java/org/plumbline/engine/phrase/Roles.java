package org.plumbline.engine.phrase;

/** Sets of roles as the bits of a number: asked for every word of every text, they must cost nothing. */
public final class Roles {

    static {
        if (Role.values().length > Long.SIZE) {
            throw new IllegalStateException("More roles than bits: " + Role.values().length);
        }
    }

    private Roles() {}

    public static long of(Role role) {
        return 1L << role.ordinal();
    }

    public static long of(Role... roles) {
        long bits = 0;
        for (var role : roles) {
            bits |= of(role);
        }
        return bits;
    }

    static boolean has(long roles, Role role) {
        return (roles & of(role)) != 0;
    }
}

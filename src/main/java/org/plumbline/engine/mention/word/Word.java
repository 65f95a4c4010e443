package org.plumbline.engine.mention.word;

import java.math.BigDecimal;

/**
 * A spelling, with what the vocabulary files know of it.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes and plain hyphens
 * @param roles the bits of its {@link Role}s
 * @param value its number, if it has one: 20 for "twenty", 3 for "March"; null otherwise
 */
public record Word(String text, String lower, long roles, BigDecimal value) {

    public boolean has(Role role) {
        return (roles & role.bit) != 0;
    }

    public boolean hasAny(long bits) {
        return (roles & bits) != 0;
    }
}

package org.plumbline.engine.mention.word;

import java.math.BigDecimal;

/**
 * A spelling, with what the vocabulary files know of it: all that can be told of a word by itself is told once.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes and plain hyphens
 * @param index its number among the words of phrases, by which a {@link WordTree} finds it; 0 for a word of no phrase
 * @param roles the bits of its {@link Role}s
 * @param value its number, if it has one: 20 for "twenty", 3 for "March"; null otherwise
 */
public record Word(String text, String lower, int index, long roles, BigDecimal value) {

    public boolean has(Role role) {
        return (roles & role.bit) != 0;
    }

    public boolean hasAny(long bits) {
        return (roles & bits) != 0;
    }
}

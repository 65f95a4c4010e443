package org.plumbline.engine.mention.unit;

import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.WordSet;

/** Knows what tells that a number is an age. */
public final class Ages {

    private static final WordSet AGE = WordSet.read(Ages.class, "ages.csv", "age");

    private Ages() {}

    /** Whether a token is the "of" in "the ages of 18 and 24". */
    public static boolean isOf(Tokens tokens, int at) {
        return tokens.at(at).is("of") && AGE.has(tokens.at(at - 1).lower());
    }
}

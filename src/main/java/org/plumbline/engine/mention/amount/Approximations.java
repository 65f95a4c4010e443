package org.plumbline.engine.mention.amount;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Words that may stand between the joint of a range and its second number: "between 2 and about 7". */
final class Approximations {

    private static final WordSet WORDS = WordSet.read(Approximations.class, "amounts.csv", "about");
    private static final int MOST = 3;

    private Approximations() {}

    static boolean is(Token token) {
        return WORDS.has(token.lower());
    }

    /** The first token from here on that is none of them. */
    static int skip(Tokens tokens, int i) {
        int at = i;
        while (at < i + MOST
                && is(tokens.at(at))
                && !(tokens.at(at).has(Role.ARTICLE) && !tokens.at(at + 1).is("estimated"))) {
            at++;
        }
        return at;
    }
}

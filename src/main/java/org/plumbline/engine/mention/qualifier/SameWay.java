package org.plumbline.engine.mention.qualifier;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Tells whether a change goes the way of the one before it: "lost 307 points, or 1.3%", "rose 4.1% and 3.8%". */
public final class SameWay {

    private static final int FAR = 8;
    private static final long WAYS = Role.UP.bit | Role.DOWN.bit | Role.LEVEL.bit | Role.TURN.bit;
    private static final WordSet BASES =
            WordSet.of("on", "over", "from", "in", "for", "among", "year", "month", "quarter", "compared", "against");

    private SameWay() {}

    public static boolean goes(Tokens tokens, Amount before, Amount amount) {
        if (isOnAnother(tokens, before, amount)) {
            return true;
        }
        Token sign = tokens.at(before.next());
        boolean bracket = sign.isSign('(');
        int word = bracket || sign.isSign(',') ? before.next() + 1 : before.next();
        int first = isJoint(tokens.at(word)) ? word + 1 : word;
        if (first > amount.first() || amount.first() - first > 1) {
            return false;
        }
        boolean again = bracket || tokens.at(word).is("or");
        return again ? !isAlternative(before, amount, word) : first > before.next() && isList(before, amount);
    }

    /** "4% up on the year and 12% on the quarter", "down 1.3% for houses and 13% for flats" */
    private static boolean isOnAnother(Tokens tokens, Amount before, Amount amount) {
        Token joint = tokens.at(amount.first() - 1);
        boolean again = isList(before, amount)
                && (joint.has(Role.AND) || joint.isSign(','))
                && BASES.has(tokens.at(amount.next()).lower())
                && amount.first() - before.next() <= FAR;
        for (int i = before.next() + 1; again && i < amount.first() - 1; i++) {
            again = (tokens.at(i).isWord() || tokens.isHyphen(i))
                    && !tokens.at(i).hasAny(WAYS);
        }
        return again;
    }

    private static boolean isJoint(Token token) {
        return token.is("or") || token.has(Role.AND);
    }

    /** "two or three percent" tells one change; "1,390 points or 1.8 per cent" tells it twice. */
    private static boolean isAlternative(Amount before, Amount amount, int word) {
        return word == before.next() && before.unit().equals(amount.unit());
    }

    private static boolean isList(Amount before, Amount amount) {
        return before.unit().equals(amount.unit()) && before.unit().dimension().startsWith("percent");
    }
}

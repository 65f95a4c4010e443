package org.plumbline.engine.mention.amount;

import java.util.Set;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Unit;

/** Tells which amounts belong together, so that one may take the unit of the other. */
public final class Links {

    private static final int MOST_BETWEEN = 6;
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "or", "to", "from", "then");
    private static final Set<String> OWNERS =
            Set.of("the", "its", "their", "his", "her", "'s", "all", "those", "these");

    private final Tokens tokens;

    public Links(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a bare number waits for the unit of the next one: "2,700 and 2,900 tonnes", "seven of 18 deposits". */
    public boolean isLinked(Amount bare, Amount next) {
        int between = next.first() - bare.next();
        boolean near = between >= 1 && between <= MOST_BETWEEN;
        if (!near || tokens.isHyphen(next.numeral().next())) {
            return false;
        }
        return tokens.at(bare.next()).is("of") ? isPart(bare, next) : areJoints(bare.next(), next.first());
    }

    private boolean areJoints(int first, int next) {
        // "2.08 million, or 0.15%" says the same twice, in two units
        if (tokens.at(first).isSign(',') && tokens.at(first + 1).is("or")) {
            return false;
        }
        for (int i = first; i < next; i++) {
            Token token = tokens.at(i);
            if (!JOINTS.contains(token.lower()) && !token.isDash() && !Approximations.is(token)) {
                return false;
            }
        }
        return true;
    }

    /** "10 million of the world's 90 million tonnes" */
    private boolean isPart(Amount one, Amount other) {
        for (int i = one.next() + 1; i < other.first(); i++) {
            Token token = tokens.at(i);
            boolean owner = OWNERS.contains(token.lower())
                    || tokens.at(i + 1).is("'s")
                    || Approximations.is(token)
                    || token.isCapitalised();
            if (!owner) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bare number takes the unit of the one before it: "to 860,000 tonnes from 790,000". */
    public boolean isTurn(Amount before, Amount bare) {
        boolean measured =
                before.hasOwnUnit() && !before.isRange() && !before.unit().equals(Unit.ONE);
        boolean adjacent = bare.first() == before.next() + 1;
        if (!measured
                || !adjacent
                || tokens.at(bare.next()).isWord() && !tokens.at(bare.next()).has(Role.STOP)) {
            return false;
        }
        Token joint = tokens.at(before.next());
        return joint.is("from")
                || joint.is("to") && tokens.at(before.first() - 1).is("from");
    }
}

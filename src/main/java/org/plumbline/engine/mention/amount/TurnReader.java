package org.plumbline.engine.mention.amount;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Tells a change from one value to another ("rose from 5 to 7%", "up 3 points to 50") from a range. */
final class TurnReader {

    private static final WordSet FORESEEING = WordSet.of("will", "would", "could", "may", "might", "should", "can");

    private static final int NEAR = 4;
    private static final int REACH = 8;
    private static final int FAR = 14;
    private static final long CHANGES = Role.UP.bit | Role.DOWN.bit | Role.TURN.bit;

    private TurnReader() {}

    /** Whether "to" behind this amount leads to where something went, so that the two make no range. */
    static boolean isTarget(Tokens tokens, Amount low) {
        int before = low.first() - 1;
        if (Approximations.is(tokens.at(before))) {
            before--;
        }
        int from = from(tokens, before);
        if (from < 0) {
            if (isSaidTwice(tokens, before)) {
                return true;
            }
            boolean change = tokens.at(before).hasAny(CHANGES)
                    || tokens.at(before).is("by") && tokens.at(before - 1).hasAny(CHANGES);
            return change && low.hasOwnUnit() && !isForeseen(tokens, low, before);
        }
        return isChange(tokens, from);
    }

    /** The "from" at or a few words before this token, "from a magnitude 6.9"; -1 for none. */
    private static int from(Tokens tokens, int before) {
        for (int i = before; i > before - NEAR; i--) {
            if (tokens.at(i).is("from")) {
                return i;
            }
            if (!tokens.at(i).isWord()
                    || tokens.at(i).has(Role.STOP) && !tokens.at(i).has(Role.ARTICLE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "slid 11 per cent or $1.63 to $13.03": the second size of a change, and where it led. */
    private static boolean isSaidTwice(Tokens tokens, int or) {
        boolean percent = tokens.at(or - 1).isSign('%')
                || tokens.at(or - 1).is("percent")
                || tokens.at(or - 1).is("cent");
        if (!tokens.at(or).is("or") || !percent) {
            return false;
        }
        for (int i = or - 2; i > or - REACH; i--) {
            if (tokens.at(i).hasAny(CHANGES)) {
                return true;
            }
        }
        return false;
    }

    /** "expects sales to grow 2% to 3%" */
    private static boolean isForeseen(Tokens tokens, Amount low, int verb) {
        Token before = tokens.at(verb - 1);
        return low.unit().dimension().equals("percent")
                && !tokens.at(verb).is("by")
                && (before.is("to") || FORESEEING.has(before.lower()));
    }

    /** "from 5 to 7 per cent of the total to 3 to 5 per cent": what stands before the second "to" is a range. */
    static boolean goesOn(Tokens tokens, int to) {
        for (int i = to + 2; i < to + REACH; i++) {
            Token token = tokens.at(i);
            if (token.is("to")
                    && (tokens.at(i + 1).isDigits() || tokens.at(i + 1).has(Role.PREFIX))) {
                return !tokens.at(i - 1).is("due") && !tokens.at(i - 1).is("according");
            }
            if (!token.isWord() && !token.isDigits() && !token.isSign('%') && !token.has(Role.PREFIX)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isChange(Tokens tokens, int from) {
        for (int i = from - 1; i > from - FAR; i--) {
            Token token = tokens.at(i);
            if (token.hasAny(CHANGES | Role.RAISE.bit)) {
                return !token.is("ranged");
            }
            if (token.kind() == Token.Kind.BREAK
                    || token.isSign('.')
                    || token.isSign(';')
                    || token.is("ranging")
                    || token.is("range")
                    || token.is("ranges")
                    || token.is("ranged")) {
                return false;
            }
        }
        return false;
    }
}

package org.plumbline.engine.mention;

import java.util.Optional;

/** Finds whether an amount is a change, and which way: "rose by 5%", "a 5% increase", "down 3 points". */
final class DirectionReader {

    private static final int REACH = 4;
    private static final long DIRECTIONS = Role.UP.bit | Role.DOWN.bit | Role.LEVEL.bit;

    Optional<Direction> read(Tokens tokens, int first, int next) {
        return before(tokens, first - 1).or(() -> behind(tokens, next));
    }

    private static Optional<Direction> before(Tokens tokens, int from) {
        for (int i = from; i > from - REACH; i--) {
            Token token = tokens.at(i);
            if (token.hasAny(DIRECTIONS)) {
                return Optional.of(direction(token));
            }
            if (!mayStandBetween(token)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Words between a change and its size: "rose by about 5%", "an increase of some 5%". */
    private static boolean mayStandBetween(Token token) {
        return token.is("by")
                || token.is("of")
                || token.is("about")
                || token.is("around")
                || token.is("some")
                || token.is("nearly")
                || token.is("almost")
                || token.is("than")
                || token.is("more")
                || token.is("less")
                || token.is("over")
                || token.is("another")
                || token.is("an")
                || token.is("a")
                || token.is("at")
                || token.is("least")
                || token.is("just")
                || token.is("approximately")
                || token.is("roughly")
                || token.is("only")
                || token.is("further")
                || token.isWord() && token.lower().endsWith("ly");
    }

    private static Optional<Direction> behind(Tokens tokens, int next) {
        for (int i = next; i < next + 2; i++) {
            Token token = tokens.at(i);
            if (token.hasAny(DIRECTIONS)) {
                return Optional.of(direction(token));
            }
            if (!token.isWord() || token.has(Role.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Direction direction(Token token) {
        return token.has(Role.UP) ? Direction.UP : token.has(Role.DOWN) ? Direction.DOWN : Direction.LEVEL;
    }
}

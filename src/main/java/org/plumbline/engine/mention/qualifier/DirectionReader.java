package org.plumbline.engine.mention.qualifier;

import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds whether an amount is a change, and which way: "rose by 5%", "a 5% increase", "down 3 points". */
public final class DirectionReader {

    private static final int REACH = 7;
    private static final long DIRECTIONS = Role.UP.bit | Role.DOWN.bit | Role.LEVEL.bit;

    /** Words between a change and its size: "rose by about 5%", "an increase of some 5%". */
    private static final Set<String> BETWEEN = Set.of(
            "by",
            "of",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "than",
            "more",
            "less",
            "over",
            "another",
            "an",
            "a",
            "at",
            "least",
            "just",
            "roughly",
            "only",
            "further",
            "between",
            "under",
            "close",
            "as",
            "much",
            "many",
            "additional",
            "well",
            "annual",
            "annualized",
            "annualised",
            "average",
            "rate",
            "total",
            "record");

    /** @param percent whether "more" and "fewer" behind the amount compare it: "18 percent more" */
    public Optional<Direction> read(Tokens tokens, int first, int next, boolean percent) {
        return before(tokens, first - 1).or(() -> behind(tokens, next, percent));
    }

    private static Optional<Direction> before(Tokens tokens, int from) {
        for (int i = from; i > from - REACH; i--) {
            Token token = tokens.at(i);
            if (token.hasAny(DIRECTIONS)) {
                return isPhrasal(tokens, i) ? Optional.empty() : Optional.of(signed(tokens, i));
            }
            if (!BETWEEN.contains(token.lower()) && !token.lower().endsWith("ly")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "negative growth" goes down. */
    private static Direction signed(Tokens tokens, int i) {
        return tokens.at(i - 1).is("negative") ? Direction.DOWN : direction(tokens.at(i));
    }

    /** "brought up 300 tonnes" says nothing of a direction. */
    private static boolean isPhrasal(Tokens tokens, int i) {
        boolean particle = tokens.at(i).is("up") || tokens.at(i).is("down");
        return particle && tokens.at(i - 1).has(Role.PHRASAL);
    }

    private static Optional<Direction> behind(Tokens tokens, int next, boolean percent) {
        for (int i = next; i < next + 2; i++) {
            Token token = tokens.at(i);
            if (token.has(Role.CHANGE)) {
                return Optional.of(direction(token));
            }
            if (percent && (token.is("more") || token.is("less") || token.is("fewer"))) {
                return Optional.of(token.is("more") ? Direction.UP : Direction.DOWN);
            }
            if (!token.isWord() || token.has(Role.STOP) || token.lower().endsWith("ed")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Direction direction(Token token) {
        return token.has(Role.UP) ? Direction.UP : token.has(Role.DOWN) ? Direction.DOWN : Direction.LEVEL;
    }
}

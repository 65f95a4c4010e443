package org.plumbline.engine.mention.qualifier;

import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Finds whether an amount is a change, and which way: "rose by 5%", "a 5% increase", "down 3 points". */
public final class DirectionReader {

    private static final int REACH = 7;
    private static final int FAR = 12;
    private static final int NOUN_REACH = 2;

    /** "a 5% council tax rise" */
    private static final int PERCENT_REACH = 3;

    private static final long DIRECTIONS = Role.UP.bit | Role.DOWN.bit | Role.LEVEL.bit;

    private static final WordSet BEFORE_OFF = WordSet.read(DirectionReader.class, "verbs.csv", "off");

    public Optional<Direction> read(Tokens tokens, Amount amount) {
        return before(tokens, isPace(tokens, amount) ? amount.first() - 2 : amount.first() - 1)
                .or(() -> behind(tokens, amount))
                .or(() -> by(tokens, amount.first() - 1));
    }

    /** "cut child poverty by nearly half", "fell for a fourth month, by 8.1 percent"; but not "fell, led by three firms". */
    private static Optional<Direction> by(Tokens tokens, int from) {
        int by = from;
        while (by > from - REACH && !tokens.at(by).is("by") && isBridge(tokens, by, from)) {
            by--;
        }
        return tokens.at(by).is("by") && mayLead(tokens.at(by - 1)) ? changeBefore(tokens, by) : Optional.empty();
    }

    /** Whether "by" behind this word may tell how much: not behind the participle of something else. */
    private static boolean mayLead(Token token) {
        String word = token.lower();
        boolean participle = word.endsWith("ed") || word.endsWith("en") || word.equals("hit");
        return !participle || token.hasAny(DIRECTIONS | Role.RAISE.bit);
    }

    private static Optional<Direction> changeBefore(Tokens tokens, int by) {
        for (int i = by - 1; i > by - FAR; i--) {
            Token token = tokens.at(i);
            if (token.hasAny(DIRECTIONS)) {
                return isDefeat(tokens, i) ? Optional.empty() : Optional.of(signed(tokens, i));
            }
            if (token.has(Role.RAISE)) {
                return Optional.of(Direction.UP);
            }
            boolean number = token.isDigits() || token.isSign('%');
            if (!token.isWord() && !number && !token.isSign(',') && !tokens.isHyphen(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> before(Tokens tokens, int from) {
        for (int i = from; i > from - REACH; i--) {
            Token token = tokens.at(i);
            if (token.is("to") && tokens.at(i - 1).is("up")) {
                i--; // "laid off up to 1,800" is a bound
                continue;
            }
            if (token.hasAny(DIRECTIONS) && (isDefeat(tokens, i) || isOneOfTwo(tokens, i))) {
                break;
            }
            if (token.hasAny(DIRECTIONS)) {
                return isPhrasal(tokens, i) ? Optional.empty() : Optional.of(signed(tokens, i));
            }
            if (isOff(tokens, i)) {
                return Optional.of(Direction.DOWN);
            }
            if (!isBridge(tokens, i, from)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "grew at 9%" tells how fast; "was lower at 4%" tells where it went. */
    private static boolean isPace(Tokens tokens, Amount amount) {
        Token verb = tokens.at(amount.first() - 2);
        return tokens.at(amount.first() - 1).is("at")
                && amount.unit().dimension().startsWith("percent")
                && verb.hasAny(Role.UP.bit | Role.DOWN.bit)
                && !verb.is("up")
                && !verb.is("down")
                && !verb.lower().endsWith("er");
    }

    /** What may stand between a change and its size; "lower at 1.29 dollars" tells where it went. */
    private static boolean isBridge(Tokens tokens, int i, int last) {
        Token token = tokens.at(i);
        boolean target = token.is("at") && i == last && !tokens.at(i - 1).has(Role.LEVEL);
        return !target && (token.has(Role.BRIDGE) || token.lower().endsWith("ly") || tokens.isHyphen(i));
    }

    /** "the upper house has 60 members, the lower 240" */
    private static boolean isOneOfTwo(Tokens tokens, int i) {
        return tokens.at(i - 1).is("the") && tokens.at(i).lower().endsWith("er")
                || tokens.at(i - 1).is("storm");
    }

    /** "lost by six votes" */
    private static boolean isDefeat(Tokens tokens, int i) {
        return tokens.at(i + 1).is("by")
                && (tokens.at(i).is("lost")
                        || tokens.at(i).is("lose")
                        || tokens.at(i).is("loses"));
    }

    /** "futures were off 123 points", "laid off 300 workers" */
    private static boolean isOff(Tokens tokens, int i) {
        return tokens.at(i).is("off")
                && (BEFORE_OFF.has(tokens.at(i - 1).lower()) || tokens.at(i - 1).isSign(','));
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

    /** "2,800 m down" and "a one-year increase" are no changes of metres and years. */
    private static Optional<Direction> behind(Tokens tokens, Amount amount) {
        String dimension = amount.unit().dimension();
        if (tokens.at(amount.numeral().next()).is("fewer")) {
            return Optional.of(Direction.DOWN);
        }
        return dimension.equals("length") || dimension.equals("time")
                ? Optional.empty()
                : behind(tokens, amount.next(), dimension);
    }

    /**
     * "18 percent more", "1.2 million fewer passengers"
     *
     * @param dimension of the amount; "more" and "less" compare percentages, and what stands behind counted things is no change of them
     */
    private static Optional<Direction> behind(Tokens tokens, int next, String dimension) {
        boolean percent = dimension.equals("percent");
        int first = behindComparison(tokens, next);
        int reach = percent ? PERCENT_REACH : dimension.startsWith("count:") ? 1 : NOUN_REACH;
        for (int i = first; i < first + reach; i++) {
            Token token = tokens.at(i);
            if (token.has(Role.CHANGE)) {
                return Optional.of(direction(token));
            }
            if (percent && token.is("more")) {
                return Optional.of(Direction.UP);
            }
            if (percent && token.is("less") || token.is("fewer")) {
                return Optional.of(Direction.DOWN);
            }
            if (!token.isWord() || token.has(Role.STOP) || token.lower().endsWith("ed")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The token behind "year-on-year" or "month-over-month", if that begins here. */
    private static int behindComparison(Tokens tokens, int i) {
        Token over = tokens.at(i + 2);
        boolean comparison = tokens.isHyphen(i + 1)
                && (over.is("on") || over.is("over"))
                && tokens.isHyphen(i + 3)
                && tokens.at(i + 4).is(tokens.at(i).lower());
        return comparison ? i + 5 : i;
    }

    private static Direction direction(Token token) {
        return token.has(Role.UP) ? Direction.UP : token.has(Role.DOWN) ? Direction.DOWN : Direction.LEVEL;
    }
}

package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Interval;

/**
 * A number as the claim states it: at the precision it was written with, with its hedge.
 *
 * @param low the number, or the lower end of a range; null for an open end
 * @param high the same number, or the upper end of a range; null for an open end
 * @param word the tolerance of a number word such as "a third"
 */
public record Claimed(BigDecimal low, BigDecimal high, Hedge hedge, Optional<Tolerance> word) {

    /** What an amount in a text claims; its own hedge applies. */
    public static Claimed of(Mention mention) {
        return new Claimed(mention.low(), mention.high(), mention.hedge(), Tolerance.ofNumberWord(mention.surface()));
    }

    /** The digits alone, without their hedge. */
    public Claimed exactly() {
        return new Claimed(low, high, Hedge.EXACT, word);
    }

    /** The same amount below zero, for "fell by 3 %". */
    public Claimed negated() {
        return new Claimed(negated(high), negated(low), mirrored(hedge), word);
    }

    /** The same amount with the sign of a direction. */
    public Claimed signed(Direction direction) {
        return direction == Direction.DOWN && number().signum() > 0 ? negated() : this;
    }

    /** The amount times a number, for "a third" as a percentage. The precision stays that of the text. */
    public Claimed movedRight(int digits) {
        return new Claimed(moved(low, digits), moved(high, digits), hedge, word);
    }

    public boolean isRange() {
        return low == null || high == null || low.compareTo(high) != 0;
    }

    /** The number, or the end of a half-open range, or the middle of a range. */
    public BigDecimal number() {
        if (low == null) {
            return high;
        }
        return high == null || !isRange() ? low : low.add(high).multiply(new BigDecimal("0.5"));
    }

    /** The values the words stand for, read strictly. */
    public Interval interval() {
        if (isRange()) {
            return new Interval(low, low != null, high, high != null);
        }
        return switch (hedge) {
            case EXACT, BETWEEN ->
                word.map(tolerance -> stretched(tolerance, true)).orElseGet(() -> Precision.around(low));
            case MORE_THAN -> Interval.above(low);
            case AT_LEAST -> Interval.atLeast(low);
            case LESS_THAN -> Interval.below(low);
            case AT_MOST -> Interval.atMost(low);
            case ABOUT -> stretched(Tolerance.ofHedge("about"), true);
            case NEARLY -> stretched(Tolerance.ofHedge("nearly"), false);
        };
    }

    private Interval stretched(Tolerance tolerance, boolean upwards) {
        BigDecimal reach =
                low.abs().multiply(tolerance.inside()).max(upwards ? Precision.rounding(low) : BigDecimal.ZERO);
        return Interval.of(low.subtract(reach), upwards ? low.add(reach) : low);
    }

    private static Hedge mirrored(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN -> Hedge.LESS_THAN;
            case LESS_THAN -> Hedge.MORE_THAN;
            case AT_LEAST -> Hedge.AT_MOST;
            case AT_MOST -> Hedge.AT_LEAST;
            default -> hedge;
        };
    }

    private static BigDecimal negated(BigDecimal number) {
        return number == null ? null : number.negate();
    }

    private static BigDecimal moved(BigDecimal number, int digits) {
        return number == null ? null : number.movePointRight(digits);
    }
}

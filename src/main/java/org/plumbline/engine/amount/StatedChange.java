package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;

/**
 * A change relative to where it started, as it is stated and as two figures give it.
 *
 * @param claimed with the sign of its direction
 * @param found worked out of the two figures
 * @param formula with the figures in it: "45,000 / 41,600 − 1"
 * @param unit of both: " %" or " times"
 */
public record StatedChange(Claimed claimed, Spread found, String formula, String unit) {

    /**
     * "rose 5%", "doubled", "fell by a quarter".
     *
     * @param ratio the later figure over the earlier one, in print
     * @return empty where {@code by} is an amount or the earlier figure is zero
     */
    public static Optional<StatedChange> of(Direction direction, Mention by, Spread then, Spread now, String ratio) {
        Claimed claimed = Claimed.of(by);
        String dimension = by.unit().dimension();
        boolean times = dimension.equals("times")
                || dimension.isEmpty() && claimed.word().isPresent();
        if (then.value().signum() == 0 || now.value().signum() == 0 || !times && !dimension.equals("percent")) {
            return Optional.empty();
        }
        boolean fraction = claimed.number().abs().compareTo(BigDecimal.ONE) < 0;
        if (times && !fraction) {
            boolean down = direction == Direction.DOWN;
            return Optional.of(
                    down
                            ? new StatedChange(claimed, then.over(now), inverted(ratio), " times")
                            : new StatedChange(claimed, now.over(then), ratio, " times"));
        }
        Claimed percent = times ? claimed.movedRight(2) : claimed;
        return Optional.of(new StatedChange(
                percent.signed(direction), now.over(then).minusOne().percent(), ratio + " − 1", " %"));
    }

    /** "140 / 20" for "20 / 140". */
    private static String inverted(String ratio) {
        int over = ratio.indexOf(" / ");
        return ratio.substring(over + 3) + ratio.substring(over, over + 3) + ratio.substring(0, over);
    }

    /** The outcome by the two figures. */
    public Outcome outcome() {
        return AmountJudge.judge(claimed, found.reference(), Basis.CALCULATION);
    }

    public String result() {
        return Numbers.atPrecisionOf(claimed, found.value(), unit);
    }
}

package org.plumbline.engine.explanation;

import java.math.BigDecimal;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.value.Interval;

/**
 * What decides a claim, in words that fit behind "a figure".
 *
 * @param bears what bears it out: "between 12,500 and 13,500", "above 40"; "" where it is not known
 * @param turns what does not: "below 12,500 or above 13,500", "of 40 or less"
 */
public record Condition(String bears, String turns) {

    public static final Condition UNKNOWN = new Condition("", "");

    /** One that is told alike of a claim that holds and of one that does not. */
    public static Condition of(String words) {
        return new Condition(words, words);
    }

    /** To the unit: nothing but the number itself. */
    public static Condition exactly(BigDecimal number, String unit) {
        String said = Numbers.full(number) + unit;
        return new Condition("of " + said, "other than " + said);
    }

    /** @param unit what stands behind the numbers: " %", " metric tons" */
    public static Condition of(Interval values, String unit) {
        boolean open = values.low() == null || values.high() == null;
        return open ? halfOpen(values, unit) : closed(values, unit);
    }

    private static Condition closed(Interval values, String unit) {
        String both = Wording.interval(values).replace(" to ", " and ") + unit;
        return new Condition(
                "between " + both,
                "below " + Numbers.brief(Wording.plain(values.low())) + " or above "
                        + Numbers.brief(Wording.plain(values.high())) + unit);
    }

    private static Condition halfOpen(Interval values, String unit) {
        boolean least = values.high() == null;
        String end = Numbers.brief(least ? values.low() : values.high()) + unit;
        boolean included = least ? values.lowIncluded() : values.highIncluded();
        String above = "above " + end;
        String below = "below " + end;
        String orMore = "of " + end + " or more";
        String orLess = "of " + end + " or less";
        return least
                ? included ? new Condition(orMore, below) : new Condition(above, orLess)
                : included ? new Condition(orLess, above) : new Condition(below, orMore);
    }
}

package org.plumbline.engine.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.value.Interval;

/** What an outcome means, in a sentence or two with both numbers and what the claim would have to say instead. */
public final class Sayings {

    private static final BigDecimal LONG = BigDecimal.valueOf(1000);

    /** From here on "18 times the figure" tells more than a percentage. */
    private static final BigDecimal MANY = BigDecimal.valueOf(5);

    private static final String PERCENT = " %";

    private final Mention amount;
    private final Claimed claimed;
    private final Reference reference;

    private final String unit;

    /** @param unit what stands behind each number: " %" for a share told as "a third"; "" for none */
    public Sayings(Mention amount, Claimed claimed, Reference reference, String unit) {
        this.amount = amount;
        this.unit = unit;
        this.claimed = claimed;
        this.reference = reference;
    }

    /** What an outcome means. */
    public String of(Outcome outcome) {
        return switch (outcome.reason()) {
            case VALUE_MATCHES -> "The claim's %s is the same number.".formatted(said());
            case VALUE_WITHIN_ROUNDING, CALCULATION_MATCHES -> rounds();
            case WITHIN_HEDGE, COMPARISON_HOLDS ->
                "%s is within what %s allows: %s.".formatted(found(), hedged(), allowed());
            case OUTSIDE_HEDGE ->
                "%s is outside what %s allows, %s%s.".formatted(found(), hedged(), allowed(), distance());
            case HEDGE_ARGUABLE ->
                "%s fits %s only by a generous reading; strictly that is %s%s."
                        .formatted(found(), hedged(), allowed(), distance());
            case ROUNDING_TOO_COARSE ->
                "%s and the claim's %s agree only within rounding that is too coarse to tell: the printed figures are rounded and allow %s."
                        .formatted(found(), said(), Wording.interval(upright(reference.spread())));
            case BOUND_CANNOT_SETTLE ->
                "The reference is only a bound, %s, and the claim's %s lies on its open side; only a full figure would settle it."
                        .formatted(Wording.interval(reference.range()), said());
            default ->
                isToTheUnit()
                        ? "The claim says %s; the figure is %s%s.".formatted(said(), foundWithin(), distance())
                        : "The claim's %s stands for %s; %s is outside%s%s."
                                .formatted(said(), allowed(), foundWithin(), distance(), instead());
        };
    }

    /** A number such as 48,212 that rounds nothing. */
    private boolean isToTheUnit() {
        return !claimed.isRange()
                && claimed.word().isEmpty()
                && claimed.number().abs().compareTo(LONG) >= 0
                && claimed.number().stripTrailingZeros().scale() == 0;
    }

    private String rounds() {
        boolean same = claimed.number().compareTo(reference.value()) == 0;
        return same
                ? "That is the claim's %s.".formatted(said())
                : "%s rounds to the claim's %s, which stands for %s.".formatted(found(), said(), allowed());
    }

    private String said() {
        return "“" + amount.surface() + "”";
    }

    private String hedged() {
        return switch (claimed.hedge()) {
            case EXACT, BETWEEN -> said();
            default -> claimed.hedge().label().replace('-', ' ') + " " + said();
        };
    }

    /** The values that the claim stands for: "12,500 to 13,500". */
    public String allowed() {
        return Wording.interval(upright(claimed.interval())) + unit;
    }

    /** "A fall of 1.4 billion" at the beginning of a sentence. */
    private String found() {
        String found = foundWithin();
        return Character.toUpperCase(found.charAt(0)) + found.substring(1);
    }

    private String foundWithin() {
        if (reference.isBound()) {
            return "a value " + Wording.interval(reference.range());
        }
        String number = Numbers.finerThan(claimed, reference.value().abs()) + unit;
        if (isFall()) {
            return (reference.value().signum() < 0 ? "a fall of " : "a rise of ") + number;
        }
        return reference.value().signum() < 0 ? "-" + number + ", a fall or a value below zero," : number;
    }

    /** Whether the claim speaks of something that went down, and its number stands below zero for that. */
    private boolean isFall() {
        return claimed.number().signum() < 0;
    }

    /** A fall's values without their sign. */
    private Interval upright(Interval interval) {
        return isFall() ? interval.negated() : interval;
    }

    private String distance() {
        BigDecimal by = claimed.number().subtract(reference.value()).abs();
        boolean sameSide = claimed.number().signum() == reference.value().signum();
        if (reference.isBound() || by.signum() == 0 || reference.value().signum() == 0 || !sameSide) {
            return "";
        }
        BigDecimal ratio = claimed.number().divide(reference.value(), MathContext.DECIMAL64);
        if (ratio.compareTo(MANY) >= 0) {
            return ": the claim is %s times the figure".formatted(Numbers.telling(ratio));
        }
        if (ratio.multiply(MANY).compareTo(BigDecimal.ONE) <= 0) {
            return ": the figure is %s times the claim"
                    .formatted(Numbers.telling(BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64)));
        }
        if (unit.equals(PERCENT)) {
            return ": the claim is too %s by %s points"
                    .formatted(ratio.compareTo(BigDecimal.ONE) > 0 ? "high" : "low", Numbers.full(short4(by)));
        }
        BigDecimal percent = by.movePointRight(2).divide(reference.value().abs(), MathContext.DECIMAL64);
        return ": the claim is too %s by %s, or %s %%"
                .formatted(
                        ratio.compareTo(BigDecimal.ONE) > 0 ? "high" : "low",
                        Numbers.brief(short4(by)),
                        rounded(percent));
    }

    private static BigDecimal short4(BigDecimal number) {
        return number.round(new MathContext(4, RoundingMode.HALF_UP)).stripTrailingZeros();
    }

    private static String rounded(BigDecimal percent) {
        return Numbers.full(
                percent.round(new MathContext(2, RoundingMode.HALF_UP)).stripTrailingZeros());
    }

    /** What the claim would have to say. */
    private String instead() {
        boolean plain =
                !reference.isBound() && !claimed.isRange() && claimed.word().isEmpty();
        String number = Numbers.asExactAs(claimed, reference.value().abs());
        boolean telling = plain
                && !number.isEmpty()
                && !number.equals(Numbers.finerThan(claimed, reference.value().abs()));
        return telling ? ", and written as exactly it would be %s%s".formatted(number, unit) : "";
    }
}

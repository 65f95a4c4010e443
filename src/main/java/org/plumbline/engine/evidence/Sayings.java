package org.plumbline.engine.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.mention.Mention;

/** What an outcome means, in a sentence with both numbers. */
public final class Sayings {

    private Sayings() {}

    public static String ofAmount(Mention amount, Claimed claimed, Reference reference, Outcome outcome) {
        String said = "“" + amount.surface() + "”";
        String held = held(claimed, reference);
        return switch (outcome.reason()) {
            case VALUE_MATCHES -> "The claim's %s is the same number.".formatted(said);
            case VALUE_WITHIN_ROUNDING, CALCULATION_MATCHES ->
                "%s rounds to the claim's %s, which stands for %s."
                        .formatted(held, said, Wording.interval(claimed.interval()));
            case WITHIN_HEDGE, COMPARISON_HOLDS ->
                "%s is within what %s says, %s."
                        .formatted(held, hedged(claimed, said), Wording.interval(claimed.interval()));
            case OUTSIDE_HEDGE ->
                "%s is outside what %s says, %s.%s"
                        .formatted(
                                held,
                                hedged(claimed, said),
                                Wording.interval(claimed.interval()),
                                difference(claimed, reference));
            case HEDGE_ARGUABLE ->
                "%s fits %s only by a generous reading; strictly it says %s.%s"
                        .formatted(
                                held,
                                hedged(claimed, said),
                                Wording.interval(claimed.interval()),
                                difference(claimed, reference));
            case ROUNDING_TOO_COARSE ->
                "%s and the claim's %s agree only within rounding that is too coarse to tell: the printed figures are rounded and allow %s."
                        .formatted(held, said, Wording.interval(reference.spread()));
            case BOUND_CANNOT_SETTLE ->
                "The reference is only a bound, %s, and the claim's %s lies on its open side."
                        .formatted(Wording.interval(reference.range()), said);
            default ->
                "The claim's %s stands for %s; %s is outside.%s"
                        .formatted(said, Wording.interval(claimed.interval()), held, difference(claimed, reference));
        };
    }

    /** The reference number at the claim's precision, and what a sign means. */
    public static String held(Claimed claimed, Reference reference) {
        if (reference.isBound()) {
            return "A value " + Wording.interval(reference.range());
        }
        String number = Numbers.atPrecisionOf(claimed, reference.value());
        return reference.value().signum() < 0 ? "A negative " + number + " (it fell)" : number;
    }

    private static String hedged(Claimed claimed, String said) {
        return switch (claimed.hedge()) {
            case EXACT, BETWEEN -> said;
            default -> claimed.hedge().label().replace('-', ' ') + " " + said;
        };
    }

    private static String difference(Claimed claimed, Reference reference) {
        BigDecimal by = claimed.number().subtract(reference.value());
        if (by.signum() == 0 || reference.value().signum() == 0) {
            return "";
        }
        BigDecimal percent = by.movePointRight(2).divide(reference.value().abs(), MathContext.DECIMAL64);
        return " The claim is too %s by %s, which is %s %% of the reference."
                .formatted(by.signum() > 0 ? "high" : "low", Numbers.telling(by.abs()), Numbers.telling(percent.abs()));
    }
}

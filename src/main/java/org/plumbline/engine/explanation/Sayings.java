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

/** What an outcome means, in a sentence with both numbers and what the claim would have to say instead. */
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
            case WITHIN_HEDGE, COMPARISON_HOLDS -> "%s %s.".formatted(found(), hedged("is"));
            case OUTSIDE_HEDGE -> "%s %s%s.".formatted(found(), hedged("is not"), distance(": the claim"));
            case HEDGE_ARGUABLE ->
                "%s fits %s only by a generous reading: strictly that is %s.".formatted(found(), words(), allowed());
            case ROUNDING_TOO_COARSE -> coarse();
            case BOUND_CANNOT_SETTLE ->
                "That is only a bound, %s, and the claim's %s lies on its open side."
                        .formatted(Wording.interval(reference.range()), said());
            default -> differs();
        };
    }

    private String coarse() {
        Interval spread = upright(reference.spread());
        return spread.low() == null || spread.low().compareTo(spread.high()) == 0
                ? "The claim's %s is rounded so coarsely that it may stand for %s or not."
                        .formatted(said(), foundWithin())
                : "%s and the claim's %s agree only within the rounding of the printed figures, which allows %s."
                        .formatted(
                                found(),
                                said(),
                                Wording.interval(Wording.roughly(
                                                spread, claimed.number().abs()))
                                        + unit);
    }

    /** The claim's words behind figures that do not decide: "where the claim says “33 million tonnes” and not 28.8 million". */
    public String beside(String figures) {
        String number = Numbers.brief(shown().abs());
        boolean told = reference.isBound()
                || claimed.interval().contains(reference.value())
                || (" " + figures + " ").contains(" " + number + " ");
        return "where the claim says " + said() + (told ? "" : " and not " + number + unit);
    }

    private String differs() {
        String stands = isToTheUnit() ? "" : " (%s)".formatted(allowed());
        String distance = distance("");
        return distance.isEmpty()
                ? "The claim's %s%s does not fit %s.".formatted(said(), stands, foundWithin())
                : "The claim's %s%s%s%s.".formatted(said(), stands, distance, instead());
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

    /** "is about “13,900 tonnes”, which allows 13,200 to 14,600"; "is more than “40”" says by itself what it allows. */
    private String hedged(String is) {
        String allows = ", which allows " + allowed();
        return switch (claimed.hedge()) {
            case ABOUT, NEARLY -> is + " " + words() + allows;
            case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST -> is + " " + words();
            default -> is + " within " + said() + allows;
        };
    }

    /** "nearly “20”". */
    private String words() {
        return isHedged() ? claimed.hedge().label().replace('-', ' ') + " " + said() : said();
    }

    /** The values that bear the claim out. */
    public Condition condition() {
        return isToTheUnit() && !isHedged()
                ? Condition.exactly(claimed.number().abs(), unit)
                : Condition.of(upright(values()), unit);
    }

    private String allowed() {
        return Wording.interval(upright(values())) + unit;
    }

    private Interval values() {
        boolean tolerance = isHedged() || claimed.word().isPresent();
        return tolerance ? Wording.roughly(claimed.interval(), reference.value()) : claimed.interval();
    }

    private boolean isHedged() {
        return switch (claimed.hedge()) {
            case EXACT, BETWEEN -> false;
            default -> true;
        };
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
        String number = Numbers.brief(shown().abs()) + unit;
        if (isFall()) {
            return (reference.value().signum() < 0 ? "a fall of " : "a rise of ") + number;
        }
        return reference.value().signum() < 0 ? "-" + number + ", a fall or a value below zero" : number;
    }

    /** The figure as it is written here, so that what is worked out of it can be worked out again. */
    private BigDecimal shown() {
        BigDecimal shown = Numbers.finer(claimed, reference.value().abs()).stripTrailingZeros();
        return reference.value().signum() < 0 ? shown.negate() : shown;
    }

    /** Whether the claim speaks of something that went down, and its number stands below zero for that. */
    private boolean isFall() {
        return claimed.number().signum() < 0;
    }

    /** A fall's values without their sign. */
    private Interval upright(Interval interval) {
        return isFall() ? interval.negated() : interval;
    }

    /** How far the claim is from the figure; "" where that tells nothing. */
    private String distance(String subject) {
        BigDecimal by = claimed.number().subtract(shown()).abs();
        boolean sameSide = claimed.number().signum() == shown().signum();
        if (reference.isBound() || by.signum() == 0 || shown().signum() == 0 || !sameSide) {
            return "";
        }
        BigDecimal ratio = claimed.number().divide(shown(), MathContext.DECIMAL64);
        String against = subject.isEmpty() ? ", which is " + foundWithin() : "";
        if (ratio.compareTo(MANY) >= 0) {
            return "%s is %s times the figure%s".formatted(subject, short3(ratio), against);
        }
        if (ratio.multiply(MANY).compareTo(BigDecimal.ONE) <= 0) {
            BigDecimal times = BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64);
            return subject.isEmpty()
                    ? " is too low: the figure is %s times as much, %s".formatted(short3(times), foundWithin())
                    : ": the figure is %s times the claim".formatted(short3(times));
        }
        return "%s is too %s by %s%s"
                .formatted(
                        subject,
                        ratio.compareTo(BigDecimal.ONE) > 0 ? "high" : "low",
                        unit.equals(PERCENT) ? Numbers.full(by) + " points" : Numbers.brief(by) + percent(by),
                        subject.isEmpty() ? ": the figure is " + foundWithin() : "");
    }

    private String percent(BigDecimal by) {
        return ", or %s %%".formatted(two(by.movePointRight(2).divide(shown().abs(), MathContext.DECIMAL64)));
    }

    private static String short3(BigDecimal number) {
        return Numbers.full(
                number.round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros());
    }

    private static String two(BigDecimal percent) {
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
                && !number.equals(Numbers.brief(shown().abs()))
                && number.equals(Numbers.asExactAs(claimed, shown().abs()));
        return telling ? " or, written as exactly, %s%s".formatted(number, unit) : "";
    }
}

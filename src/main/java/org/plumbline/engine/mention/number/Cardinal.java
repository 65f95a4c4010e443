package org.plumbline.engine.mention.number;

import java.math.BigDecimal;

/**
 * A cardinal while it is read: what is counted so far, and what a further word must be smaller than. "two million five hundred"
 * is a total of two million, five hundred currently counted, and open below a hundred.
 */
final class Cardinal {

    private static final BigDecimal ANYTHING = BigDecimal.ONE.scaleByPowerOfTen(400);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MOST_DIGITS = 30;

    private BigDecimal total; // null before the first magnitude
    private BigDecimal current; // null behind a magnitude
    private BigDecimal open = ANYTHING;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal alternative;

    // ---- verbs

    /** In digits, behind which only a magnitude may stand. */
    void begin(DigitNumber digits) {
        current = digits.value();
        alternative = digits.alternative();
        open = BigDecimal.ZERO;
    }

    /** @param stillOpen what a further word must be smaller than */
    void add(BigDecimal number, BigDecimal stillOpen) {
        current = current == null ? number : current.add(number);
        open = stillOpen;
    }

    /** False where a hundred cannot stand, as in "two hundred hundred". */
    boolean hundreds(BigDecimal count) {
        boolean counts = count != null && (open == ANYTHING || open.compareTo(HUNDRED) < 0);
        if (counts) {
            current = Scale.times(count, HUNDRED);
            open = HUNDRED;
        }
        return counts;
    }

    /**
     * False where the magnitude cannot stand, as in "two million thousand".
     *
     * @param count how many of it; null for all that was counted before
     */
    boolean multiply(BigDecimal magnitude, BigDecimal count) {
        if (count == null && (open.compareTo(magnitude) > 0 || value().precision() > MOST_DIGITS)) {
            return false;
        }
        total = count == null ? Scale.times(total, magnitude) : withTotal(Scale.times(count, magnitude));
        // nobody writes thousands of millions with a full stop: "1.356 billion" has one reading
        alternative =
                alternative == null || magnitude.compareTo(THOUSAND) > 0 ? null : Scale.times(alternative, magnitude);
        scale = magnitude;
        current = null;
        // nothing can be counted in it again: "million million" is read once
        open = count == null ? BigDecimal.ZERO : magnitude;
        return true;
    }

    private BigDecimal withTotal(BigDecimal number) {
        return total == null ? number : total.add(number);
    }

    // ---- questions

    /** What was counted since the last magnitude; null for nothing. */
    BigDecimal current() {
        return current;
    }

    BigDecimal open() {
        return open;
    }

    /** Whether this number may follow. */
    boolean admits(BigDecimal number) {
        return number.compareTo(open) < 0;
    }

    /** "three hundred": open below a hundred. */
    boolean isHundreds() {
        return open.compareTo(HUNDRED) == 0;
    }

    boolean isHundredOrMore() {
        return open != ANYTHING && open.compareTo(HUNDRED) >= 0;
    }

    /** Behind a magnitude or a hundred. */
    boolean mayGoOnInDigits() {
        return open != ANYTHING && (current == null || isHundreds());
    }

    Numeral between(int first, int next) {
        return new Numeral(first, next, value(), Numeral.Form.CARDINAL, scale, alternative);
    }

    private BigDecimal value() {
        return current == null ? total : withTotal(current);
    }
}

package org.plumbline.engine.evidence;

import java.math.BigDecimal;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.Row;

/** The two rows of a change. */
public record Ends(Steps steps, Row now, Row then) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public boolean complete() {
        return now.value().isPoint() && then.value().isPoint();
    }

    /** Deficits instead of negative balances. */
    public Ends negated() {
        return new Ends(steps, now.negated(), then.negated());
    }

    public Spread before() {
        return Spread.of(then);
    }

    public Spread after() {
        return Spread.of(now);
    }

    public Spread difference() {
        return after().minus(before());
    }

    public boolean startsAtZero() {
        return before().value().signum() == 0;
    }

    /** Whether a result rests on totals that the publisher says are rounded, so much that it could be a quarter larger or smaller. */
    public boolean isCoarse(Spread result) {
        boolean rounded = now.name().contains("rounded") || then.name().contains("rounded");
        BigDecimal width = result.range().high().subtract(result.range().low());
        return rounded && width.compareTo(result.value().abs().multiply(HALF)) > 0;
    }

    /** "45,000 / 41,600" */
    public String formula(String sign) {
        return Wording.number(now) + sign + Wording.number(then);
    }
}

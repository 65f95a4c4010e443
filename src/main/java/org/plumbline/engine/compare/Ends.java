package org.plumbline.engine.compare;

import org.plumbline.engine.figure.Row;

/** The two rows of a change. */
record Ends(Steps steps, Row now, Row then) {

    boolean complete() {
        return now.value().isPoint() && then.value().isPoint();
    }

    Spread before() {
        return Spread.of(then);
    }

    Spread after() {
        return Spread.of(now);
    }

    Spread difference() {
        return after().minus(before());
    }

    boolean startsAtZero() {
        return before().value().signum() == 0;
    }

    /** "45,000 / 41,600" */
    String formula(String sign) {
        return Wording.number(now) + sign + Wording.number(then);
    }
}

package org.plumbline.engine.amount;

import org.plumbline.engine.finding.Reason;

/** Where the figure comes from that a claimed number is held to; it decides which reason codes apply. */
public enum Basis {
    /** printed in the table */
    VALUE(Reason.VALUE_MATCHES, Reason.VALUE_WITHIN_ROUNDING, Reason.VALUE_DIFFERS),
    /** worked out from rows of the table */
    CALCULATION(Reason.CALCULATION_MATCHES, Reason.CALCULATION_MATCHES, Reason.CALCULATION_DIFFERS),
    /** the ratio of two figures that a relation speaks of */
    RELATION(Reason.COMPARISON_HOLDS, Reason.COMPARISON_HOLDS, Reason.COMPARISON_FAILS);

    private final Reason equal;
    private final Reason rounded;
    private final Reason different;

    Basis(Reason equal, Reason rounded, Reason different) {
        this.equal = equal;
        this.rounded = rounded;
        this.different = different;
    }

    public Reason equal() {
        return equal;
    }

    public Reason rounded() {
        return rounded;
    }

    public Reason different() {
        return different;
    }

    /** A hedge that holds goes before the codes of values and calculations, not before those of relations. */
    public Reason hedgeHolds() {
        return this == RELATION ? Reason.COMPARISON_HOLDS : Reason.WITHIN_HEDGE;
    }

    public Reason hedgeFails() {
        return this == RELATION ? Reason.COMPARISON_FAILS : Reason.OUTSIDE_HEDGE;
    }
}

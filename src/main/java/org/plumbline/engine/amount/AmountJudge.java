package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Interval;

/**
 * Holds a claimed number to a reference number: rounding first, then hedges and number words, then bounds. The conventions
 * stand in {@code docs/method.md}.
 */
public final class AmountJudge {

    private static final Tolerance ABOUT = Tolerance.ofHedge("about");
    private static final Tolerance NEARLY = Tolerance.ofHedge("nearly");

    private final Claimed claimed;
    private final Reference reference;
    private final Basis basis;

    private AmountJudge(Claimed claimed, Reference reference, Basis basis) {
        this.claimed = claimed;
        this.reference = reference;
        this.basis = basis;
    }

    public static Outcome judge(Claimed claimed, Reference reference, Basis basis) {
        return new AmountJudge(claimed, reference, basis).judge();
    }

    private Outcome judge() {
        if (reference.isBound()) {
            return againstBound();
        }
        Outcome outcome = againstPoint();
        return isTooCoarse(outcome) ? Outcome.open(Reason.ROUNDING_TOO_COARSE) : outcome;
    }

    private Outcome againstPoint() {
        if (claimed.isRange()) {
            return withinRange();
        }
        if (claimed.word().isPresent() && (claimed.hedge() == Hedge.EXACT || claimed.hedge() == Hedge.ABOUT)) {
            return byHedge(withinTolerance(claimed.word().get()));
        }
        return switch (claimed.hedge()) {
            case EXACT, BETWEEN -> byRounding();
            case ABOUT -> byHedge(roundsTo() ? Fit.HOLDS : withinTolerance(ABOUT));
            case NEARLY -> byHedge(nearly());
            default -> byHedge(claimed.interval().contains(reference.value()) ? Fit.HOLDS : Fit.FAILS);
        };
    }

    private Outcome byRounding() {
        BigDecimal number = claimed.number();
        if (number.compareTo(reference.value()) == 0) {
            return Outcome.supported(basis.equal());
        }
        if (roundsTo()) {
            return Outcome.supported(basis.rounded());
        }
        boolean withinLastDigit = distance().compareTo(Precision.halfDigit(number)) < 0;
        return withinLastDigit ? Outcome.open(Reason.ROUNDING_TOO_COARSE) : Outcome.refuted(basis.different());
    }

    private boolean roundsTo() {
        return distance().compareTo(Precision.rounding(claimed.number())) <= 0;
    }

    private BigDecimal distance() {
        return claimed.number().subtract(reference.value()).abs();
    }

    /** Whether the claim is no further from the reference than a part of the reference. */
    private Fit withinTolerance(Tolerance tolerance) {
        if (reference.value().signum() == 0) {
            return distance().signum() == 0 ? Fit.HOLDS : Fit.FAILS;
        }
        return tolerance.of(distance().divide(reference.value().abs(), MathContext.DECIMAL64));
    }

    /** Nearly 20 is a little less than 20, not more; a little more can be argued about. */
    private Fit nearly() {
        BigDecimal number = claimed.number();
        if (number.signum() == 0) {
            return Fit.FAILS;
        }
        BigDecimal short0f = number.subtract(reference.value()).divide(number, MathContext.DECIMAL64);
        if (short0f.signum() > 0) {
            return NEARLY.of(short0f);
        }
        return short0f.negate().compareTo(NEARLY.inside()) <= 0 ? Fit.ARGUABLE : Fit.FAILS;
    }

    /** The ends of a range are meant as written; a figure that only rounds to one of them can be argued about. */
    private Outcome withinRange() {
        if (claimed.interval().contains(reference.value())) {
            return Outcome.supported(basis.hedgeHolds());
        }
        return byHedge(roundsTo(claimed.low()) || roundsTo(claimed.high()) ? Fit.ARGUABLE : Fit.FAILS);
    }

    /** Read one decimal more exactly than it is written: 2.96 rounds to the 3 of "3 to 4", 2.74 does not. */
    private boolean roundsTo(BigDecimal end) {
        return end != null
                && end.subtract(reference.value())
                                .abs()
                                .compareTo(Precision.rounding(end).movePointLeft(1))
                        <= 0;
    }

    private Outcome byHedge(Fit fit) {
        return switch (fit) {
            case HOLDS -> Outcome.supported(basis.hedgeHolds());
            case ARGUABLE -> Outcome.open(Reason.HEDGE_ARGUABLE);
            case FAILS -> Outcome.refuted(basis.hedgeFails());
        };
    }

    private Outcome againstBound() {
        Interval claim = claimed.interval();
        if (claim.contains(reference.range())) {
            return Outcome.supported(claimed.hedge() == Hedge.EXACT ? basis.rounded() : basis.hedgeHolds());
        }
        if (claim.isDisjointFrom(reference.range())) {
            return Outcome.refuted(claimed.hedge() == Hedge.EXACT ? basis.different() : basis.hedgeFails());
        }
        return Outcome.open(Reason.BOUND_CANNOT_SETTLE);
    }

    /** Whether the rounding of the printed figures decides: it could turn a miss into a hit. */
    private boolean isTooCoarse(Outcome outcome) {
        Interval spread = reference.spread();
        return outcome.isRefuted()
                && (claimed.word().isPresent()
                        ? spread.contains(claimed.number())
                        : !spread.isDisjointFrom(claimed.interval()));
    }
}

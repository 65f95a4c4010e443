package org.plumbline.engine.finding;

/** Why a finding has its verdict. A closed list; {@code docs/method.md} explains each with an example. */
public enum Reason {
    /** The reference figure, brought to the claim's unit, is numerically equal to the claim. */
    VALUE_MATCHES,
    /** Not equal, but the reference (or the derived figure) rounds to the claim at the claim's own last digit. */
    VALUE_WITHIN_ROUNDING,
    /** A figure for the same thing, unit and period exists and is different beyond rounding. */
    VALUE_DIFFERS,
    /** The claim's hedge or number word (about, nearly, more than, at least, up to, under, between, a third, dozens) holds. */
    WITHIN_HEDGE,
    /** It does not hold, even by a generous reading. */
    OUTSIDE_HEDGE,
    /** It holds or fails only by a generous reading of a word (nearly for 16.7 of 20, much for 1.4 times, generally). */
    HEDGE_ARGUABLE,
    /** Share, sum, change, ratio or point difference recomputed from reference rows gives the claim. */
    CALCULATION_MATCHES,
    /** Recomputed figure differs beyond rounding. */
    CALCULATION_DIFFERS,
    /** Recomputed rank or top-N membership agrees. */
    RANK_MATCHES,
    /** Recomputed rank or membership disagrees. */
    RANK_DIFFERS,
    /** A tie decides: S the claimed place is the first place of the tie or the tie itself is stated; N another place inside the tie or another counting convention; R the tie is denied. */
    RANK_TIED,
    /** Missing, withheld, partial or aggregated rows could change the order. */
    RANK_UNCERTAIN_MISSING_ROWS,
    /** A stated relation (higher, fell, N times, revised from A to B) between two figures or two sources holds. */
    COMPARISON_HOLDS,
    /** The relation is the other way round, or of quite another size. */
    COMPARISON_FAILS,
    /** The reference is only a bound (&gt;90,000,000) and the claim lies on its open side. */
    BOUND_CANNOT_SETTLE,
    /** Claim or reference is rounded too coarsely to tell. */
    ROUNDING_TOO_COARSE,
    /** Unit unknown or of another kind (power for energy, rate for stock) so that equal digits prove nothing. */
    UNIT_INCOMPATIBLE,
    /** Basis, coverage or definition differs (oxide and metal, real and nominal, with and without Russia); R when the note or a sub-row refutes the claim. */
    DEFINITION_DIFFERS,
    /** Right figure, other period; R when the figure for the claimed period is loaded and differs. */
    PERIOD_DIFFERS,
    /** The claim has the figure of an older edition, not of the edition current on the day of publication. */
    EDITION_SUPERSEDED,
    /** The claim combines figures of two editions as if they were one series. */
    MIXED_EDITIONS,
    /** Unattributed claim on which the loaded sources differ. */
    SOURCES_DISAGREE,
    /** The table contradicts itself or holds an impossible cell (rows do not add up, row listed twice, footnote glued to a figure). */
    REFERENCE_SUSPECT,
    /** Number or wording has two usual readings with different outcomes (1.230; seven times higher). */
    AMBIGUOUS_READING,
    /** The text contradicts itself (parts and whole, change and its two values, headline and body, order and values). */
    INCONSISTENT_IN_TEXT,
    /** A derived figure follows from the text's own figures (says nothing about those). */
    CONSISTENT_IN_TEXT,
    /** One counter-example refutes a universal statement. */
    COUNTER_EXAMPLE,
    /** Forecast, target, plan, "could". */
    FORECAST_NOT_CHECKABLE,
    /** Supposition, question, opinion, or arithmetic that is undefined (percentage of zero). */
    NOT_CHECKABLE,
    /** Nothing loaded bears on it. */
    NO_REFERENCE
}

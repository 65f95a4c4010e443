package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * All numbers between two ends, each of which may be missing (no limit), included or excluded.
 *
 * <p>"28.7 million" is the interval from 28.65 to 28.75 million; ">90,000,000" is everything above 90,000,000, that itself
 * excluded.
 *
 * @param low the lower end; null for none
 * @param lowIncluded whether the lower end itself belongs to the interval
 * @param high the upper end; null for none
 * @param highIncluded whether the upper end itself belongs to the interval
 */
public record Interval(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {

    /** @throws IllegalArgumentException if the ends are the wrong way round */
    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    public static Interval exactly(BigDecimal value) {
        return of(value, value);
    }

    public static Interval above(BigDecimal low) {
        return new Interval(low, false, null, false);
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, true, null, false);
    }

    public static Interval below(BigDecimal high) {
        return new Interval(null, false, high, false);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(null, false, high, true);
    }

    /** The same values below zero. */
    public Interval negated() {
        return new Interval(
                high == null ? null : high.negate(), highIncluded, low == null ? null : low.negate(), lowIncluded);
    }

    public Optional<BigDecimal> lowest() {
        return Optional.ofNullable(low);
    }

    public Optional<BigDecimal> highest() {
        return Optional.ofNullable(high);
    }

    public boolean contains(BigDecimal value) {
        return reachesDownTo(value) && reachesUpTo(value);
    }

    /** Whether every number of {@code other} is one of this. */
    public boolean contains(Interval other) {
        return startsNoLaterThan(other) && endsNoEarlierThan(other);
    }

    /** Whether no number belongs to both. */
    public boolean isDisjointFrom(Interval other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean reachesDownTo(BigDecimal value) {
        return low == null || low.compareTo(value) < (lowIncluded ? 1 : 0);
    }

    private boolean reachesUpTo(BigDecimal value) {
        return high == null || high.compareTo(value) > (highIncluded ? -1 : 0);
    }

    private boolean startsNoLaterThan(Interval other) {
        if (low == null) {
            return true;
        }
        if (other.low == null) {
            return false;
        }
        int order = low.compareTo(other.low);
        return order < 0 || order == 0 && (lowIncluded || !other.lowIncluded);
    }

    private boolean endsNoEarlierThan(Interval other) {
        if (high == null) {
            return true;
        }
        if (other.high == null) {
            return false;
        }
        int order = high.compareTo(other.high);
        return order > 0 || order == 0 && (highIncluded || !other.highIncluded);
    }

    private boolean endsBefore(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(highIncluded && other.lowIncluded);
    }
}

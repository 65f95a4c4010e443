package org.plumbline.engine.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.value.Interval;

/**
 * A published cell as it is printed, and what it stands for: "3,800,000", ">90,000,000", "NA", "W", "e4,200", "2.6e".
 *
 * @param text as printed, without surrounding blanks
 * @param printed the number in it, in the unit of its column; empty where the cell has none
 * @param bound on which side of the number the value lies
 * @param gap why there is no number; {@link Gap#NONE} if there is one
 * @param estimated whether a mark of the cell itself ("e4,200", "2.6e") calls it an estimate
 * @param suspect whether the digits cannot be right as printed: "13,0002" is 13,000 with a footnote mark glued to it
 */
public record PrintedValue(
        String text, Optional<BigDecimal> printed, Bound bound, Gap gap, boolean estimated, boolean suspect) {

    /** On which side of the printed number a value lies. */
    public enum Bound {
        NONE,
        ABOVE,
        AT_LEAST,
        BELOW,
        AT_MOST
    }

    /** Why a cell has no number. */
    public enum Gap {
        NONE,
        /** "NA", "..", an empty cell */
        MISSING,
        /** "W", "(D)": known to the publisher, but not told */
        WITHHELD,
        /** words instead of a number */
        TEXT
    }

    public PrintedValue {
        Objects.requireNonNull(text, "text");
        if (printed.isPresent() != (gap == Gap.NONE)) {
            throw new IllegalArgumentException("A cell has a number or a gap: " + text);
        }
    }

    /** Reads a cell. Never fails: what is no number is a gap. */
    public static PrintedValue of(String cell) {
        return CellReader.read(cell);
    }

    /** Whether the number is the value itself and no bound of it. */
    public boolean isPoint() {
        return printed.isPresent() && bound == Bound.NONE;
    }

    /** The values the cell may stand for: one for a plain number, all above 90,000,000 for ">90,000,000"; empty for a gap. */
    public Optional<Interval> interval() {
        return printed.map(this::bounded);
    }

    private Interval bounded(BigDecimal number) {
        return switch (bound) {
            case NONE -> Interval.exactly(number);
            case ABOVE -> Interval.above(number);
            case AT_LEAST -> Interval.atLeast(number);
            case BELOW -> Interval.below(number);
            case AT_MOST -> Interval.atMost(number);
        };
    }
}

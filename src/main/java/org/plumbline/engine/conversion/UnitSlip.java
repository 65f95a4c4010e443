package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;

/** Recognises a claim that has the right digits in the wrong unit or at the wrong scale. */
public final class UnitSlip {

    private static final int[] POWERS = {3, 6, 9, -3, -6, -9};

    private UnitSlip() {}

    /** What explains the difference, in words: "off by a factor of 1,000". */
    public static Optional<String> explaining(
            Claimed claimed, Reference reference, Conversion conversion, FigureTable table, Row row) {
        return scale(claimed, reference).or(() -> sameDigits(claimed, conversion, table, row));
    }

    private static Optional<String> scale(Claimed claimed, Reference reference) {
        if (claimed.number().signum() == 0) {
            return Optional.empty(); // any number, moved far enough, rounds to it
        }
        for (int power : POWERS) {
            if (matches(claimed, reference.value().movePointRight(power))) {
                String factor = Numbers.full(BigDecimal.TEN.pow(Math.abs(power)));
                return Optional.of("The claim is off by a factor of " + factor + ": a slip of the unit or the scale"
                        + " (thousand, million) explains it.");
            }
        }
        return Optional.empty();
    }

    /** "11.9 billion cubic metres" for 11.9 billion cubic feet. */
    private static Optional<String> sameDigits(Claimed claimed, Conversion conversion, FigureTable table, Row row) {
        BigDecimal unconverted = row.value()
                .printed()
                .orElseThrow()
                .multiply(table.unit().orElseThrow().scale(), MathContext.DECIMAL64);
        return !conversion.sameUnit() && matches(claimed, unconverted)
                ? Optional.of("The digits are those of the table, but its unit is "
                        + table.series().unit() + ".")
                : Optional.empty();
    }

    private static boolean matches(Claimed claimed, BigDecimal value) {
        return AmountJudge.judge(claimed.exactly(), Reference.printed(value), Basis.VALUE)
                .isSupported();
    }
}

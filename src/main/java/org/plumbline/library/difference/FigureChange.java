package org.plumbline.library.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.shelf.ReferenceFigure;

/** What two editions say of one entity. */
record FigureChange(Optional<ReferenceFigure> before, Optional<ReferenceFigure> after, boolean sameUnit) {

    public String entity() {
        return after.or(() -> before).map(ReferenceFigure::entity).orElseThrow();
    }

    /** "changed", "added", "vanished" or "same". */
    public String kind() {
        if (before.isEmpty()) {
            return "added";
        }
        if (after.isEmpty()) {
            return "vanished";
        }
        return before.get().value().equals(after.get().value()) ? "same" : "changed";
    }

    public boolean isNews() {
        return !kind().equals("same");
    }

    /** By how much, in the unit of both: "-200,000"; "" where that cannot be told. */
    public String difference() {
        return difference(before, after).map(change -> signed(change)).orElse("");
    }

    /** The same in per cent of what was there before: "-5.3 %". */
    public String percent() {
        var was = number(before);
        if (was.isEmpty() || was.get().signum() == 0) {
            return "";
        }
        return difference(before, after)
                .map(change -> change.movePointRight(2).divide(was.get().abs(), 1, RoundingMode.HALF_UP))
                .map(percent -> signed(percent) + " %")
                .orElse("");
    }

    private Optional<BigDecimal> difference(Optional<ReferenceFigure> then, Optional<ReferenceFigure> now) {
        return sameUnit ? number(then).flatMap(was -> number(now).map(is -> is.subtract(was))) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Optional<ReferenceFigure> figure) {
        return figure.flatMap(one -> PrintedValue.of(one.value()).printed());
    }

    /** With a sign, and thousands set apart. */
    private static String signed(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        var text = String.format(Locale.ENGLISH, "%,." + Math.max(0, plain.scale()) + "f", plain);
        return plain.signum() > 0 ? "+" + text : text;
    }
}

package org.plumbline.library.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.library.shelf.ReferenceFigure;

/**
 * One value of a chart, or the gap where it would be.
 *
 * @param x from the left, in the units of the picture
 * @param y from the top; of a gap, the foot of the axis
 */
public record ChartPoint(int x, int y, ReferenceFigure figure) {

    /** The number it stands for; empty for a gap. */
    static Optional<BigDecimal> number(ReferenceFigure figure) {
        return PrintedValue.of(figure.value()).printed();
    }

    public boolean isGap() {
        return number(figure).isEmpty();
    }

    /** How it is marked: "gap", "bound", "estimated", "preliminary" or "plain". */
    public String looks() {
        if (isGap()) {
            return "gap";
        }
        if (!PrintedValue.of(figure.value()).isPoint()) {
            return "bound";
        }
        return switch (figure.valueStatus()) {
            case ESTIMATED -> "estimated";
            case PRELIMINARY -> "preliminary";
            default -> "plain";
        };
    }

    /** What is printed, or why nothing is. */
    public String value() {
        if (!isGap()) {
            return figure.value();
        }
        return figure.valueStatus() == Status.WITHHELD ? "withheld" : "missing";
    }

    /** What its status is in words; "" for a plain value. */
    public String status() {
        return figure.valueStatus() == Status.NORMAL && !figure.observed().saysMore()
                ? ""
                : figure.observed().words();
    }

    /** Its period, or its edition where periods do not tell values apart. */
    public String period() {
        var period = figure.series().period();
        return period.isEmpty() ? edition() : period;
    }

    public String edition() {
        return figure.series().edition().title();
    }

    /** The corners of the mark of a bound. */
    public String triangle() {
        return "%d,%d %d,%d %d,%d".formatted(x - 6, y + 5, x + 6, y + 5, x, y - 6);
    }
}

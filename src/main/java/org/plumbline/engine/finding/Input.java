package org.plumbline.engine.finding;

import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.engine.figure.Series;

/**
 * A figure that a finding was worked out from, with the edition, the column and the row it is printed in.
 *
 * @param source "U.S. Geological Survey"
 * @param edition "Mineral Commodity Summaries 2025"
 * @param series subject and measure: "rare earths, reserves"
 * @param unit as published, scale included
 * @param entity the row, as printed
 * @param value as printed
 * @param period the figure's own, else that of its series
 * @param place where it is printed: "p. 144", "B7"; "" where nobody said
 */
public record Input(
        String source,
        String edition,
        String series,
        String unit,
        String entity,
        String value,
        Figure.Role role,
        String period,
        Figure.Status status,
        String note,
        ObservationStatus observed,
        String place) {

    static Input of(Series series, Figure figure) {
        return new Input(
                series.edition().source().name(),
                series.edition().title(),
                series.subject() + ", " + series.measure(),
                series.unit(),
                figure.entity(),
                figure.value(),
                figure.role(),
                figure.period().isEmpty() ? series.period() : figure.period(),
                figure.status(),
                figure.note(),
                figure.observed(),
                figure.place());
    }
}

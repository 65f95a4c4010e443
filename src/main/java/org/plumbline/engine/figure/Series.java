package org.plumbline.engine.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column of an edition: what is measured, in which unit, and the figures.
 *
 * @param key what the caller knows it by (a database id, a path in a request); handed through, never interpreted
 * @param subject "rare earths"
 * @param measure "reserves"
 * @param unit the publisher's text, scale included: "million t", "percent of apparent consumption"; may be unknown
 * @param basis "rare-earth-oxide equivalent"; "" if not stated
 * @param definition how the publisher defines the measure; "" if not stated
 * @param period the period of all figures, as printed; "" where each figure has its own or none is stated
 */
public record Series(
        String key,
        Edition edition,
        String subject,
        String measure,
        String unit,
        String basis,
        String definition,
        String period,
        List<Figure> figures) {

    public Series {
        figures = List.copyOf(figures);
    }

    /** The same heading over these figures. */
    public Series with(List<Figure> others) {
        return new Series(key, edition, subject, measure, unit, basis, definition, period, others);
    }

    /** Subject, measure and period: "rare earths, reserves, 2024". */
    public String title() {
        return Stream.of(subject, measure, period)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

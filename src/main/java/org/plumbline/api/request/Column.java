package org.plumbline.api.request;

import static org.plumbline.api.request.Required.optional;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.engine.figure.Edition;
import org.plumbline.engine.figure.Series;

/**
 * One series of a reference: what is measured, in which unit, and its figures.
 *
 * @param unit the publisher's text, scale included: "million t"; may be unknown or missing
 * @param period of all figures, where they have none of their own
 */
@Schema(name = "Series")
record Column(
        @Schema(required = true, examples = "rare earths") String subject,
        @Schema(required = true, examples = "reserves") String measure,

        @Schema(examples = "t", description = "The publisher's text, scale included: “million t”")
        String unit,

        String basis,
        String definition,
        @Schema(examples = "2024") String period,
        @Schema(required = true) List<Cell> figures) {

    Column {
        Required.text(subject, "subject");
        Required.text(measure, "measure");
        figures = Required.list(figures, "figures");
    }

    Series toSeries(String key, Edition edition) {
        return new Series(
                key,
                edition,
                subject,
                measure,
                optional(unit),
                optional(basis),
                optional(definition),
                optional(period),
                figures.stream().map(Cell::toFigure).toList());
    }
}

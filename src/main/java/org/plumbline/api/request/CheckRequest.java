package org.plumbline.api.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.api.line.LineId;
import org.plumbline.engine.figure.Series;

/**
 * A text and the figures to hold it to.
 *
 * @param id handed through to the answer; may be missing
 * @param publishedOn the day of the text, which says what edition decides; null for that of its dateline, or without one the newest
 */
public record CheckRequest(
        LineId id,

        @Schema(description = "The text, at most 1,000,000 characters", required = true)
        String text,

        @Schema(
                description =
                        "The day of the text, which says what edition decides; without it the day of its dateline, or else the newest edition",
                examples = "2025-03-31")
        LocalDate publishedOn,

        @Schema(description = "The editions to hold it to", required = true)
        List<Reference> references) {

    public CheckRequest {
        Required.text(text, "text");
        references = Required.list(references, "references");
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(publishedOn);
    }

    /** The figures as the engine takes them. The key of a series is its place in the request: "references[0].series[1]". */
    public List<Series> series() {
        var all = new ArrayList<Series>();
        for (int i = 0; i < references.size(); i++) {
            all.addAll(references.get(i).toSeries("references[" + i + "]"));
        }
        return all;
    }
}

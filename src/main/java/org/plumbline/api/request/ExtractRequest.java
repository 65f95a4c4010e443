package org.plumbline.api.request;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.api.line.LineId;

/**
 * A text to be read.
 *
 * @param id handed through to the answer, so that answers can be told apart; may be missing
 * @param publishedOn the day by which "last year" is resolved; null for that of its dateline; without one it stays unresolved
 */
public record ExtractRequest(
        LineId id,

        @Schema(description = "The text, at most 1,000,000 characters", required = true)
        String text,

        @Schema(description = "The day of the text, by which “last year” is resolved", examples = "2025-03-31")
        LocalDate publishedOn) {

    public ExtractRequest {
        Required.text(text, "text");
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(publishedOn);
    }
}

package org.plumbline.article.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.article.file.Block;
import org.plumbline.article.intake.Arrival;
import org.plumbline.article.intake.Manuscript;
import org.plumbline.background.Job;

/**
 * A file on its way to an article.
 *
 * @param state reading, read, refused or received
 * @param done how many pages or paragraphs are read
 * @param total of how many; 0 while that is not known
 * @param refusal why it cannot be read; "" if it can
 * @param found what was found, for correction; absent until it is read
 */
@Schema(name = "ArticleFile")
record ArrivalAnswer(
        long id,
        String state,
        String name,
        long sizeInBytes,
        String sha256,
        long done,
        long total,
        String refusal,
        @JsonInclude(JsonInclude.Include.NON_NULL) Found found) {

    /**
     * What was found in a file.
     *
     * @param title "" when none was found, as the day
     * @param publishedOn as 2025-03-31
     * @param text paragraphs apart by an empty line, captions marked by "[Caption]" before them
     * @param setAside furniture of the page that is not in the text
     * @param warnings what was changed while reading
     */
    @Schema(name = "ArticleFileFound")
    record Found(String title, String publishedOn, String text, List<String> setAside, List<String> warnings) {}

    static ArrivalAnswer of(Arrival arrival, Optional<Job> reading) {
        return new ArrivalAnswer(
                arrival.id(),
                arrival.state().name().toLowerCase(Locale.ROOT),
                arrival.name(),
                arrival.sizeInBytes(),
                arrival.sha256(),
                reading.map(Job::done).orElse(0L),
                reading.map(Job::total).orElse(0L),
                arrival.refusal(),
                arrival.state() == Arrival.State.READ ? found(arrival) : null);
    }

    private static Found found(Arrival arrival) {
        var found = arrival.found();
        var manuscript = Manuscript.of(found);
        return new Found(
                manuscript.title(),
                manuscript.publishedOn(),
                manuscript.body(),
                manuscript.left(found.blocks()).stream()
                        .map(found.blocks()::get)
                        .map(Block::text)
                        .toList(),
                found.warnings());
    }
}

package org.plumbline.article.intake.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.article.intake.Manuscript;

/** What a program says of a file that was read; what it leaves out stays as it was found. */
@Schema(name = "ArticleFileCorrection")
record ArrivalBody(
        @Schema(examples = "Rare earths under the ice") String title,

        @Schema(examples = "2025-03-31", description = "Decides which edition of a reference counts")
        LocalDate publishedOn,

        @Schema(examples = "The Daily Example") String outlet,

        @Schema(examples = "https://example.org/rare-earths")
        String url,

        @Schema(description = "Paragraphs apart by an empty line, a caption marked by “[Caption]” before it")
        String text) {

    Manuscript over(Manuscript found) {
        return new Manuscript(
                Optional.ofNullable(title).orElse(found.title()),
                Optional.ofNullable(publishedOn).map(LocalDate::toString).orElse(found.publishedOn()),
                Optional.ofNullable(outlet).orElse(found.outlet()),
                Optional.ofNullable(url).orElse(found.url()),
                Optional.ofNullable(text).orElse(found.body()));
    }
}

package org.plumbline.article;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a program hands it in. */
@Schema(name = "NewArticle")
record ArticleBody(
        @Schema(required = true, examples = "Rare earths under the ice")
        String title,

        @Schema(required = true, examples = "2025-03-31", description = "Decides which edition of a reference counts")
        LocalDate publishedOn,

        @Schema(examples = "The Daily Example") String outlet,

        @Schema(examples = "https://example.org/rare-earths")
        String url,

        @Schema(required = true, description = "At most 1,000,000 characters")
        String text) {

    Intake intake() {
        return new Intake(
                orBlank(title),
                publishedOn == null ? "" : publishedOn.toString(),
                orBlank(outlet),
                orBlank(url),
                orBlank(text));
    }

    private static String orBlank(String value) {
        return value == null ? "" : value;
    }
}

package org.plumbline.article;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article with one of its texts, for a program.
 *
 * @param version the number of the text, 1 for the first
 * @param newest the number of the newest text
 * @param sha256 of the text in UTF-8
 */
@Schema(name = "Article")
record ArticleAnswer(
        long id,
        String title,
        LocalDate publishedOn,
        String outlet,
        String url,
        int version,
        int newest,
        String receivedBy,
        Instant receivedAt,
        String sha256,
        String text) {

    static ArticleAnswer of(ArticleVersion text) {
        var article = text.article();
        return new ArticleAnswer(
                article.id(),
                article.title(),
                article.publishedOn(),
                article.outlet(),
                article.url(),
                text.number(),
                article.newestNumber(),
                text.receivedBy(),
                text.receivedAt(),
                text.textHash(),
                text.text());
    }
}

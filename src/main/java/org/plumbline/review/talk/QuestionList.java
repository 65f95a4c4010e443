package org.plumbline.review.talk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.article.Article;

/** The questions to the author of an article as a letter. */
record QuestionList(Article article, List<Comments.Question> questions) {

    /** So much of a letter fits into an address that every mail program takes. */
    private static final int MAILED = 1500;

    private static final String REST = "\n\n(More questions follow; the list was too long for one link.)";

    /** For example "1. “Russia has the fifth largest reserves”\n   By which edition?". */
    public String text() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> "%d. “%s”%n   %s"
                        .formatted(
                                i + 1,
                                questions.get(i).claim().quote(),
                                questions.get(i).comment().words().replace("\n", "\n   ")))
                .collect(Collectors.joining("\n\n"))
                .replace("\r\n", "\n");
    }

    /** An address that opens a mail with the questions in it. */
    public String mail() {
        var text = text();
        var fits = text.length() <= MAILED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(MAILED, text.codePointCount(0, text.length()))))
                        + REST;
        return "mailto:?subject=" + encoded("Questions about “" + article.title() + "”") + "&body="
                + encoded(fits.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

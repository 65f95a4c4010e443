package org.plumbline.review.talk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.article.Articles;

/** The open questions to the author of an article, for programs. */
@Path("/api/v1/articles/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class QuestionApi {

    /** @param letter all of them as the page has them to copy */
    record QuestionsAnswer(String letter, List<QuestionAnswer> questions) {}

    record QuestionAnswer(long claim, String quote, long comment, String question) {

        static QuestionAnswer of(Comments.Question question) {
            return new QuestionAnswer(
                    question.claim().id(),
                    question.claim().quote(),
                    question.comment().id(),
                    question.comment().words());
        }
    }

    private final Articles articles;
    private final Comments comments;

    QuestionApi(Articles articles, Comments comments) {
        this.articles = articles;
        this.comments = comments;
    }

    @GET
    public QuestionsAnswer list(@RestPath long id) {
        var text = articles.newest(id);
        var open = comments.questions(text.id());
        return new QuestionsAnswer(
                new QuestionList(text.article(), open).text(),
                open.stream().map(QuestionAnswer::of).toList());
    }
}

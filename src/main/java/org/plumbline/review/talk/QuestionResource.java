package org.plumbline.review.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.article.Articles;

/** The open questions to the author of an article, to be copied or mailed. */
@Path("/articles/{id}/questions")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QuestionResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questions(QuestionList list);
    }

    private final Articles articles;
    private final Comments comments;

    QuestionResource(Articles articles, Comments comments) {
        this.articles = articles;
        this.comments = comments;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var text = articles.newest(id);
        return Templates.questions(new QuestionList(text.article(), comments.questions(text.id())));
    }
}

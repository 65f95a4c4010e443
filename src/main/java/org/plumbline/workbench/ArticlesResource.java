package org.plumbline.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.article.Article;
import org.plumbline.article.Articles;

/** The articles of the desk. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ArticlesResource {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Article> articles, long next);
    }

    private final Articles articles;

    ArticlesResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<Long> before) {
        var page = articles.newest(before.orElse(Long.MAX_VALUE), PAGE);
        return Templates.list(page, page.size() < PAGE ? 0 : page.get(PAGE - 1).id());
    }
}

package org.plumbline.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.checking.CheckedClaims;

/** The workbench: one article, its claims, and what the figures say of each. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class WorkbenchResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance workbench(ArticleVersion text, List<CheckedClaim> claims);
    }

    private final Articles articles;
    private final CheckedClaims claims;

    WorkbenchResource(Articles articles, CheckedClaims claims) {
        this.articles = articles;
        this.claims = claims;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var text = articles.newest(id);
        return Templates.workbench(text, claims.in(text.id()));
    }
}

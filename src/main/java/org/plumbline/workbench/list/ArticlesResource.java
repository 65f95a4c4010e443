package org.plumbline.workbench.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.Article;
import org.plumbline.article.Articles;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The articles of the desk, and new versions of them. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ArticlesResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<ArticleLine> lines, long next);

        static native TemplateInstance version(Article article, String text, int again, FormErrors errors);
    }

    private final Articles articles;
    private final ArticleLines lines;
    private final CurrentUser user;

    ArticlesResource(Articles articles, ArticleLines lines, CurrentUser user) {
        this.articles = articles;
        this.lines = lines;
        this.user = user;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<Long> before) {
        var page = lines.newest(before.orElse(Long.MAX_VALUE));
        return Templates.list(
                page,
                page.size() < ArticleLines.PAGE
                        ? 0
                        : page.get(page.size() - 1).article().id());
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance askForVersion(@RestPath long id, @RestQuery Optional<Integer> again) {
        var text = again.map(number -> articles.version(id, number).text()).orElse("");
        return Templates.version(articles.find(id), text, again.orElse(0), FormErrors.NONE);
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> receiveVersion(
            @RestPath long id, @RestForm String text, @RestForm Integer seen) {
        var typed = text == null ? "" : text;
        try {
            var article = articles.find(id);
            int before = seen == null ? article.newestNumber() : seen;
            var version = articles.receiveVersionAfter(before, id, typed, user.name());
            return Responses.seeOther("/articles/%d/changes?to=%d".formatted(id, version.number()));
        } catch (Refusal refusal) {
            return ResponseBuilder.<TemplateInstance>create("Overtaken".equals(refusal.title()) ? 409 : 422)
                    .entity(Templates.version(articles.find(id), typed, 0, FormErrors.on("text", refusal.detail())))
                    .build();
        }
    }
}

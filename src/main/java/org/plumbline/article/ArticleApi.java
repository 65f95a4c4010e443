package org.plumbline.article;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.web.Refusal;

/** Articles for programs: handing one in, with a later text of it, and reading them. Each text is checked as it comes in. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class ArticleApi {

    /** A later text of an article. */
    record VersionBody(String text) {}

    private final Articles articles;
    private final CurrentUser user;

    ArticleApi(Articles articles, CurrentUser user) {
        this.articles = articles;
        this.user = user;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<ArticleAnswer> receive(ArticleBody body) {
        refuseIfTooLong(body.text());
        return created(articles.receive(body.intake(), user.name()));
    }

    @GET
    @Path("{id}")
    public ArticleAnswer show(@RestPath long id, @RestQuery @DefaultValue("0") int version) {
        return ArticleAnswer.of(version == 0 ? articles.newest(id) : articles.version(id, version));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<ArticleAnswer> receiveVersion(@RestPath long id, VersionBody body) {
        refuseIfTooLong(body.text());
        return created(
                articles.receiveVersion(id, Optional.ofNullable(body.text()).orElse(""), user.name()));
    }

    private static void refuseIfTooLong(String text) {
        if (text != null && text.length() > ArticleText.LIMIT) {
            throw new Refusal(
                    413,
                    "Too long",
                    "text: an article may have %,d characters. Send it in parts.".formatted(ArticleText.LIMIT));
        }
    }

    private static RestResponse<ArticleAnswer> created(ArticleVersion text) {
        var address = "/api/v1/articles/%d?version=%d".formatted(text.article().id(), text.number());
        return ResponseBuilder.<ArticleAnswer>created(URI.create(address))
                .entity(ArticleAnswer.of(text))
                .build();
    }
}

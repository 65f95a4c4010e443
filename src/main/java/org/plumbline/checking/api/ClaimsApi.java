package org.plumbline.checking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckedClaims;

/** The claims of an article for programs; those of its newest text unless a version is named. */
@Path("/api/v1/articles/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ClaimsApi {

    private final Articles articles;
    private final CheckedClaims claims;

    ClaimsApi(Articles articles, CheckedClaims claims) {
        this.articles = articles;
        this.claims = claims;
    }

    @GET
    public ClaimsAnswer list(@RestPath long id, @RestQuery @DefaultValue("0") int version) {
        return ClaimsAnswer.of(version == 0 ? articles.newest(id) : articles.version(id, version), claims);
    }
}

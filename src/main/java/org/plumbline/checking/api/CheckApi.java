package org.plumbline.checking.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckArticle;
import org.plumbline.checking.CheckedClaims;

/** Checks a text again for a program, against the library as it is now, and answers its claims. */
@Path("/api/v1/articles/{id}/check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class CheckApi {

    private final Articles articles;
    private final CheckArticle check;
    private final CheckedClaims claims;
    private final CurrentUser user;

    CheckApi(Articles articles, CheckArticle check, CheckedClaims claims, CurrentUser user) {
        this.articles = articles;
        this.check = check;
        this.claims = claims;
        this.user = user;
    }

    @POST
    public ClaimsAnswer check(@RestPath long id, @RestQuery @DefaultValue("0") int version) {
        var text = version == 0 ? articles.newest(id) : articles.version(id, version);
        check.check(text.id(), user.name(), "asked for");
        return ClaimsAnswer.of(text, claims);
    }
}

package org.plumbline.review.assignment;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.web.Responses;

/** Gives every claim of an article to somebody. */
@Path("/articles/{id}/assignment")
@Authenticated
class ArticleAssignmentResource {

    private final Assignments assignments;
    private final Articles articles;
    private final CheckedClaims claims;
    private final CurrentUser user;

    ArticleAssignmentResource(Assignments assignments, Articles articles, CheckedClaims claims, CurrentUser user) {
        this.assignments = assignments;
        this.articles = articles;
        this.claims = claims;
        this.user = user;
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> give(@RestPath long id, @RestForm String to) {
        var text = articles.newest(id);
        articles.hold(text); // first, as every check does
        claims.in(text.id()).forEach(claim -> assignments.give(claim.id(), to == null ? "" : to.strip(), user.name()));
        return Responses.seeOther("/queue?article=" + id);
    }
}

package org.plumbline.review.talk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.web.Responses;

/** Comments at a claim: said, resolved, opened again. */
@Path("/claims/{id}/comments")
@Authenticated
class CommentResource {

    private final Comments comments;
    private final CurrentUser user;

    CommentResource(Comments comments, CurrentUser user) {
        this.comments = comments;
        this.user = user;
    }

    @POST
    public RestResponse<TemplateInstance> say(@RestPath long id, @RestForm String words, @RestForm boolean forAuthor) {
        comments.say(id, words, forAuthor, user.name());
        return back(id);
    }

    @POST
    @Path("{comment}/resolution")
    public RestResponse<TemplateInstance> resolve(@RestPath long id, @RestPath long comment) {
        return back(comments.resolve(id, comment, user.name()).claimId());
    }

    @POST
    @Path("{comment}/reopening")
    public RestResponse<TemplateInstance> reopen(@RestPath long id, @RestPath long comment) {
        return back(comments.reopen(id, comment, user.name()).claimId());
    }

    private static RestResponse<TemplateInstance> back(long claimId) {
        return Responses.seeOther("/reviews/" + claimId + "#comments");
    }
}

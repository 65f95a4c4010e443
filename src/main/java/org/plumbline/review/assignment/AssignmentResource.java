package org.plumbline.review.assignment;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.web.Responses;

/** Gives a claim to somebody, or takes it. */
@Path("/claims/{id}/assignment")
@Authenticated
class AssignmentResource {

    private final Assignments assignments;
    private final CurrentUser user;

    AssignmentResource(Assignments assignments, CurrentUser user) {
        this.assignments = assignments;
        this.user = user;
    }

    /** @param to a name; "" for nobody */
    @POST
    public RestResponse<TemplateInstance> give(@RestPath long id, @RestForm String to) {
        assignments.give(id, name(to), user.name());
        return Responses.seeOther("/reviews/" + id);
    }

    private static String name(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

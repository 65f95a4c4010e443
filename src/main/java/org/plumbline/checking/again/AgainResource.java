package org.plumbline.checking.again;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.background.Job;
import org.plumbline.web.Responses;

/** Where an administrator has all articles checked again that older rules have checked. */
@Path("/settings/check-again")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class AgainResource {

    private static final String HERE = "/settings/check-again";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance again(Optional<Job> last, long left);

        static native TemplateInstance again$state(Optional<Job> last, long left);
    }

    private final CheckAllAgain again;
    private final CurrentUser user;

    AgainResource(CheckAllAgain again, CurrentUser user) {
        this.again = again;
        this.user = user;
    }

    @GET
    public TemplateInstance show() {
        return Templates.again(again.last(), again.left());
    }

    @GET
    @Path("/progress")
    public TemplateInstance progress() {
        return Templates.again$state(again.last(), again.left());
    }

    @POST
    public RestResponse<TemplateInstance> start() {
        again.start(user.name());
        return Responses.seeOther(HERE);
    }

    @POST
    @Path("/cancel")
    public RestResponse<TemplateInstance> cancel() {
        again.cancel(user.name());
        return Responses.seeOther(HERE);
    }
}

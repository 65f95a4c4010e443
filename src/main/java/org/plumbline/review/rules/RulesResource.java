package org.plumbline.review.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The settings of the desk. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class RulesResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(DeskRules rules, boolean saved, String refusal);
    }

    private final RulesDesk desk;
    private final CurrentUser user;

    RulesResource(RulesDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @GET
    public TemplateInstance show(@RestQuery boolean saved) {
        return Templates.settings(desk.current(), saved, "");
    }

    @POST
    public RestResponse<TemplateInstance> change(@BeanParam Asked asked) {
        try {
            desk.change(asked, user.name());
            return Responses.seeOther("/settings?saved=true");
        } catch (Refusal overtaken) {
            return ResponseBuilder.<TemplateInstance>create(Status.CONFLICT)
                    .entity(Templates.settings(desk.current(), false, overtaken.detail()))
                    .build();
        }
    }
}

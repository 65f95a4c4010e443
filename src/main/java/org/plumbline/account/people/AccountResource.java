package org.plumbline.account.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Person;
import org.plumbline.account.Role;
import org.plumbline.account.Roles;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** People and their roles. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class AccountResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accounts(List<Person> people, List<Role> roles, String link, String linkFor);
    }

    private final Accounts accounts;
    private final CurrentUser user;

    AccountResource(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    @GET
    public TemplateInstance list() {
        return page("", "");
    }

    @POST
    @Path("invitations")
    public TemplateInstance invite(@RestForm List<Role> roles, @Context RoutingContext context) {
        var secret = accounts.invite(atLeastOne(roles), user.name());
        return page(link(context, secret), "a new colleague");
    }

    @POST
    @Path("{id}/password")
    public TemplateInstance resetPassword(@RestPath long id, @Context RoutingContext context) {
        return page(link(context, accounts.resetPassword(id, user.name())), "a new password");
    }

    @POST
    @Path("{id}/roles")
    public RestResponse<TemplateInstance> changeRoles(@RestPath long id, @RestForm List<Role> roles) {
        accounts.changeRoles(id, atLeastOne(roles), user.name());
        return Responses.seeOther("/accounts");
    }

    @POST
    @Path("{id}/disabled")
    public RestResponse<TemplateInstance> disable(@RestPath long id) {
        accounts.disable(id, user.name());
        return Responses.seeOther("/accounts");
    }

    @POST
    @Path("{id}/enabled")
    public RestResponse<TemplateInstance> enable(@RestPath long id) {
        accounts.enable(id, user.name());
        return Responses.seeOther("/accounts");
    }

    private TemplateInstance page(String link, String linkFor) {
        return Templates.accounts(accounts.all(), List.of(Role.values()), link, linkFor);
    }

    private static Set<Role> atLeastOne(List<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw Refusal.badRequest("Choose at least one role. To shut somebody out, close their account.");
        }
        return Set.copyOf(roles);
    }

    private static String link(RoutingContext context, String secret) {
        var request = context.request();
        return request.scheme() + "://" + request.authority() + "/invitations/" + secret;
    }
}

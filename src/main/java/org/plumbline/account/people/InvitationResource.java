package org.plumbline.account.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.session.DeskSessions;
import org.plumbline.account.session.SessionCookie;
import org.plumbline.account.session.Token;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The page behind an invitation's link: choose a name and a password, once. Also the way in for the first administrator. */
@Path("/invitations/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InvitationResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accept(String secret, String name, AcceptForm form, FormErrors errors);
    }

    private final Invitations invitations;
    private final Accounts accounts;
    private final DeskSessions sessions;
    private final SessionCookie cookie;
    private final Validator validator;

    InvitationResource(
            Invitations invitations,
            Accounts accounts,
            DeskSessions sessions,
            SessionCookie cookie,
            Validator validator) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath String secret) {
        return Templates.accept(secret, nameOf(secret), AcceptForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> accept(
            @RestPath String secret, @BeanParam AcceptForm form, @Context RoutingContext context) {
        var name = nameOf(secret);
        var checked = name.isEmpty() ? form : AcceptForm.forPassword(name, name, form.password());
        var errors = checked.withObviousPasswords(FormErrors.of(validator.validate(checked)));
        if (errors.any()) {
            return Responses.invalid(Templates.accept(secret, name, form, errors));
        }
        var person = accounts.accept(new Token(secret), checked);
        var session = sessions.start(person, context.request().remoteAddress().hostAddress());
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/"))
                .cookie(cookie.holding(session))
                .build();
    }

    /** Whose password is to be set; "" when somebody new is invited. */
    private String nameOf(String secret) {
        return invitations
                .of(new Token(secret))
                .orElseThrow(() -> Refusal.notFound(
                        "This link has been used or is more than a day old. Ask an administrator for a new one."))
                .name()
                .orElse("");
    }
}

package org.plumbline.account.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationFailedException;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Person;
import org.plumbline.account.PersonRepository;
import org.plumbline.account.session.DeskSessions;
import org.plumbline.account.session.SessionCookie;
import org.plumbline.account.session.Token;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** Signing in and out with a browser. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(SignInForm form, FormErrors errors, boolean demo);
    }

    private final SignIn signIn;
    private final DeskSessions sessions;
    private final PersonRepository people;
    private final SessionCookie cookie;
    private final Validator validator;
    private final AuditLog log;
    private final CurrentUser user;

    SignInResource(
            SignIn signIn,
            DeskSessions sessions,
            PersonRepository people,
            SessionCookie cookie,
            Validator validator,
            AuditLog log,
            CurrentUser user) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.cookie = cookie;
        this.validator = validator;
        this.log = log;
        this.user = user;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance show(@RestQuery String next) {
        return Templates.signIn(SignInForm.towards(next), FormErrors.NONE, people.holdsDemo());
    }

    @POST
    @Path("sign-in")
    @PermitAll
    @Transactional
    public RestResponse<TemplateInstance> signIn(@BeanParam SignInForm form, @Context RoutingContext context) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(Templates.signIn(form, errors, people.holdsDemo()));
        }
        var address = context.request().remoteAddress().hostAddress();
        try {
            var person = signIn.verify(form.name().strip(), form.password(), address);
            return started(sessions.start(person, address), person, form);
        } catch (TooManyFailuresException tooMany) {
            return refused(form, "Too many wrong passwords. Wait ten minutes, then try again.");
        } catch (AuthenticationFailedException wrong) {
            return refused(form, "Name and password do not fit. Check both and try again.");
        }
    }

    private RestResponse<TemplateInstance> started(Token session, Person person, SignInForm form) {
        log.record(person.name(), "sign-in.succeeded", "account " + person.name(), "");
        return ResponseBuilder.<TemplateInstance>seeOther(form.target())
                .cookie(cookie.holding(session))
                .build();
    }

    private RestResponse<TemplateInstance> refused(SignInForm form, String message) {
        return Responses.invalid(Templates.signIn(form, FormErrors.on("password", message), people.holdsDemo()));
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Transactional
    public RestResponse<TemplateInstance> signOut(@Context RoutingContext context) {
        var held = context.request().getCookie(cookie.name());
        if (held != null) {
            sessions.end(new Token(held.getValue()));
        }
        log.record(user.name(), "sign-out", "account " + user.name(), "");
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/sign-in"))
                .cookie(cookie.empty())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}

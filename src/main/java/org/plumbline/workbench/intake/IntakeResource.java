package org.plumbline.workbench.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.article.intake.Arrivals;
import org.plumbline.article.intake.ArrivedFile;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** Where an article is handed in. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class IntakeResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(Intake intake, FormErrors errors);
    }

    private final Articles articles;
    private final Arrivals arrivals;
    private final CurrentUser user;
    private final Clock clock;

    IntakeResource(Articles articles, Arrivals arrivals, CurrentUser user, Clock clock) {
        this.articles = articles;
        this.arrivals = arrivals;
        this.user = user;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.intake(Intake.EMPTY, FormErrors.NONE);
    }

    @POST
    public RestResponse<TemplateInstance> receive(@BeanParam IntakeForm form) {
        if (form.isTextAlone()) {
            var pasted = ArrivedFile.pasted(form.text());
            return Responses.seeOther(
                    arrivals.arrive(pasted, Optional.empty(), user.name()).addressOnceRead());
        }
        var intake = form.intake();
        var errors = intake.troubles(LocalDate.now(clock));
        if (errors.any()) {
            return Responses.invalid(Templates.intake(intake, errors));
        }
        var text = articles.receive(intake, user.name());
        return Responses.seeOther("/articles/" + text.article().id());
    }
}

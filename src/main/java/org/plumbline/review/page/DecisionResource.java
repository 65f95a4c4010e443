package org.plumbline.review.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.review.OvertakenException;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.form.DecisionForm;
import org.plumbline.review.form.FixForm;
import org.plumbline.review.form.OpinionForm;
import org.plumbline.review.page.ReviewCard.Trouble;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** The steps reviewers take on a claim. After each one is back in the queue. */
@Path("/claims/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.REVIEWER)
class DecisionResource {

    private final ReviewDesk desk;
    private final ReviewViews views;
    private final Validator validator;
    private final CurrentUser user;

    DecisionResource(ReviewDesk desk, ReviewViews views, Validator validator, CurrentUser user) {
        this.desk = desk;
        this.views = views;
        this.validator = validator;
        this.user = user;
    }

    @POST
    @Path("decision")
    public RestResponse<TemplateInstance> decide(@RestPath long id, @BeanParam DecisionForm form) {
        var errors = form.withReasonForRejection(FormErrors.of(validator.validate(form)));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id).with(form), Trouble.in(errors)));
        }
        return taken(
                id,
                () -> desk.decide(id, form.ruling(), form.seen(), user.name()),
                form.reason(),
                view -> view.with(form));
    }

    @POST
    @Path("opinion")
    public RestResponse<TemplateInstance> giveOpinion(@RestPath long id, @BeanParam OpinionForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id).with(form), Trouble.in(errors)));
        }
        return taken(
                id,
                () -> desk.giveOpinion(id, form.opinion(), form.seen(), user.name()),
                form.inWords(),
                view -> view.with(form));
    }

    @POST
    @Path("fix")
    public RestResponse<TemplateInstance> fixAndReturn(@RestPath long id, @BeanParam FixForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id).with(form), Trouble.in(errors)));
        }
        return taken(
                id,
                () -> desk.fixAndReturn(id, form.opinion(), form.why(), form.seen(), user.name()),
                form.inWords(),
                view -> view.with(form));
    }

    private RestResponse<TemplateInstance> taken(long id, Runnable step, String typed, Again again) {
        try {
            step.run();
            return Responses.seeOther("/reviews?decided=" + id);
        } catch (OvertakenException overtaken) {
            return Overtaken.with(page(again.in(views.of(id)), Trouble.overtaken(overtaken, typed)));
        }
    }

    /** Puts what was typed back into its form. */
    private interface Again {
        ReviewView in(ReviewView view);
    }

    private static TemplateInstance page(ReviewView view, Trouble trouble) {
        return ReviewResource.Templates.review(view.with(trouble));
    }
}

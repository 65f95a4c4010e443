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
import org.plumbline.review.form.AssessmentForm;
import org.plumbline.review.form.ReasonForm;
import org.plumbline.review.form.SeenForm;
import org.plumbline.review.page.ReviewCard.Trouble;
import org.plumbline.review.word.Correction;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** The steps editors take on a claim. After each one is back at the claim in its article. */
@Path("/claims/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class ClaimStepResource {

    private final ReviewDesk desk;
    private final ReviewViews views;
    private final Validator validator;
    private final CurrentUser user;

    ClaimStepResource(ReviewDesk desk, ReviewViews views, Validator validator, CurrentUser user) {
        this.desk = desk;
        this.views = views;
        this.validator = validator;
        this.user = user;
    }

    @POST
    @Path("assessment")
    public RestResponse<TemplateInstance> assess(@RestPath long id, @BeanParam AssessmentForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id), form, Trouble.in(errors)));
        }
        try {
            assessAsAsked(id, form);
            return backTo(id);
        } catch (OvertakenException overtaken) {
            return Overtaken.with(page(views.of(id), form, Trouble.overtaken(overtaken, form.inWords())));
        }
    }

    private void assessAsAsked(long id, AssessmentForm form) {
        if (form.isForSubmission()) {
            desk.assessAndSubmit(id, form.opinion(), form.seen(), user.name());
        } else {
            desk.assess(id, form.opinion(), form.seen(), user.name());
        }
    }

    @POST
    @Path("waiver")
    public RestResponse<TemplateInstance> waive(@RestPath long id, @BeanParam ReasonForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id), form, Trouble.in(errors)));
        }
        try {
            desk.waive(id, form.reason(), form.seen(), user.name());
            return backTo(id);
        } catch (OvertakenException overtaken) {
            return Overtaken.with(page(views.of(id), form, Trouble.overtaken(overtaken, form.reason())));
        }
    }

    @POST
    @Path("submission")
    public RestResponse<TemplateInstance> submit(@RestPath long id, @BeanParam SeenForm form) {
        return step(id, () -> desk.submit(id, form.seen(), user.name()));
    }

    @POST
    @Path("withdrawal")
    public RestResponse<TemplateInstance> withdraw(@RestPath long id, @BeanParam SeenForm form) {
        return step(id, () -> desk.withdraw(id, form.seen(), user.name()));
    }

    @POST
    @Path("reopening")
    public RestResponse<TemplateInstance> reopen(@RestPath long id, @BeanParam SeenForm form) {
        return step(id, () -> desk.reopen(id, form.seen(), user.name()));
    }

    @POST
    @Path("correction-of-report")
    public RestResponse<TemplateInstance> takeUpAgain(@RestPath long id, @BeanParam ReasonForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(views.of(id), form, Trouble.in(errors)));
        }
        try {
            desk.takeUpAgain(id, new Correction(form.reason(), user.name()), form.seen());
            return backTo(id);
        } catch (OvertakenException overtaken) {
            return Overtaken.with(page(views.of(id), form, Trouble.overtaken(overtaken, form.reason())));
        }
    }

    private RestResponse<TemplateInstance> step(long id, Runnable step) {
        try {
            step.run();
            return backTo(id);
        } catch (OvertakenException overtaken) {
            var view = views.of(id);
            return Overtaken.with(ReviewResource.Templates.review(view.with(Trouble.overtaken(overtaken, ""))));
        }
    }

    private RestResponse<TemplateInstance> backTo(long id) {
        return Responses.seeOther("/claims/" + id); // which knows the text and the page of the claim
    }

    private static TemplateInstance page(ReviewView view, AssessmentForm typed, Trouble trouble) {
        return ReviewResource.Templates.review(
                view.with(view.card().with(typed)).with(trouble));
    }

    private static TemplateInstance page(ReviewView view, ReasonForm typed, Trouble trouble) {
        return ReviewResource.Templates.review(
                view.with(view.card().with(typed)).with(trouble));
    }
}

package org.plumbline.workbench.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.desk.ClaimDesk;
import org.plumbline.checking.desk.Edit;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.library.reference.References;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;
import org.plumbline.workbench.Facts;
import org.plumbline.workbench.PairingForm;
import org.plumbline.workbench.Typed;
import org.plumbline.workbench.WorkbenchPages;
import org.plumbline.workbench.WorkbenchResource;

/** One claim: what editors change about how it was read and what it is held to. */
@Path("/claims/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClaimResource {

    private static final int LONGEST_REASON = 2000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance correction(
                CheckedClaim claim, CorrectionForm form, FormErrors errors, List<Facts.Fact> now);
    }

    private final WorkbenchPages pages;
    private final CheckedClaims claims;
    private final ClaimDesk desk;
    private final References library;
    private final Corrections corrections;
    private final CurrentUser user;

    ClaimResource(
            WorkbenchPages pages,
            CheckedClaims claims,
            ClaimDesk desk,
            References library,
            Corrections corrections,
            CurrentUser user) {
        this.pages = pages;
        this.claims = claims;
        this.desk = desk;
        this.library = library;
        this.corrections = corrections;
        this.user = user;
    }

    /** Finds the claim on its article's page, wherever that is. */
    @GET
    public RestResponse<TemplateInstance> show(@RestPath long id) {
        return Responses.seeOther(pages.addressOf(id));
    }

    @POST
    @Path("pairing")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> pair(@RestPath long id, @BeanParam PairingForm form) {
        var topics = library.topics();
        var errors = form.troubles(topics);
        if (errors.any()) {
            return Responses.invalid(
                    WorkbenchResource.Templates.workbench(pages.pageOf(id, Typed.in(id, form, errors))));
        }
        return shownOr(
                () -> desk.choose(edit(id, form.revision()), form.pairing(topics)),
                overtaken -> WorkbenchResource.Templates.workbench(
                        pages.pageOf(id, Typed.in(id, form, FormErrors.on("topic", overtaken.detail())))));
    }

    @POST
    @Path("pairing/none")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> pairWithNothing(@RestPath long id, @RestForm int revision) {
        return shown(desk.choose(edit(id, revision), Pairing.chosen("", "", List.of())));
    }

    @POST
    @Path("pairing/suggested")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> pairAsSuggested(@RestPath long id, @RestForm int revision) {
        return shown(desk.dropChoice(edit(id, revision)));
    }

    @POST
    @Path("removal")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> remove(@RestPath long id, @RestForm int revision, @RestForm String because) {
        if (because == null || because.isBlank() || because.length() > LONGEST_REASON) {
            var errors = FormErrors.on("because", "Say in a few words why this is no claim; it goes into the log");
            return Responses.invalid(WorkbenchResource.Templates.workbench(
                    pages.pageOf(id, Typed.because(id, because == null ? "" : because, errors))));
        }
        try {
            var claim = desk.remove(edit(id, revision), because.strip());
            return Responses.seeOther("/articles/%d#removed".formatted(claim.articleId()));
        } catch (Refusal overtaken) {
            return overtaken(
                    overtaken,
                    refusal -> WorkbenchResource.Templates.workbench(
                            pages.pageOf(id, Typed.because(id, because, FormErrors.on("because", refusal.detail())))));
        }
    }

    @POST
    @Path("restoration")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> restore(@RestPath long id, @RestForm int revision) {
        return shown(desk.restore(edit(id, revision)));
    }

    @GET
    @Path("correction")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance askForCorrection(@RestPath long id) {
        var claim = claims.find(id);
        return Templates.correction(claim, CorrectionForm.of(claim), FormErrors.NONE, List.of());
    }

    @POST
    @Path("correction")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> correct(@RestPath long id, @BeanParam CorrectionForm form) {
        var claim = claims.find(id);
        var errors = corrections.troubles(form);
        if (errors.any()) {
            return Responses.invalid(Templates.correction(claim, form, errors, List.of()));
        }
        return shownOr(
                () -> desk.correct(edit(id, form.revision()), corrections.apply(form, claim.claim())),
                overtaken -> correctionAgain(id, form, overtaken));
    }

    @POST
    @Path("correction/dropped")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> dropCorrection(@RestPath long id, @RestForm int revision) {
        return shown(desk.dropCorrection(edit(id, revision)));
    }

    /** What was typed beside what the claim says now. */
    private TemplateInstance correctionAgain(long id, CorrectionForm form, Refusal overtaken) {
        var claim = claims.find(id);
        return Templates.correction(
                claim,
                form,
                FormErrors.on("revision", overtaken.detail()),
                Facts.of(claim.claim(), claim.found().claimed()));
    }

    private RestResponse<TemplateInstance> shownOr(
            Supplier<CheckedClaim> step, Function<Refusal, TemplateInstance> again) {
        try {
            return shown(step.get());
        } catch (Refusal refusal) {
            return overtaken(refusal, again);
        }
    }

    /** 409 with the page as it is now and what was typed; any other refusal stays what it is. */
    private static RestResponse<TemplateInstance> overtaken(
            Refusal refusal, Function<Refusal, TemplateInstance> again) {
        if (refusal.status() != RestResponse.StatusCode.CONFLICT) {
            throw refusal;
        }
        return ResponseBuilder.<TemplateInstance>create(RestResponse.StatusCode.CONFLICT)
                .entity(again.apply(refusal))
                .build();
    }

    private Edit edit(long id, int revision) {
        return new Edit(id, revision, user.name());
    }

    private RestResponse<TemplateInstance> shown(CheckedClaim claim) {
        return Responses.seeOther(pages.addressOf(claim.id()));
    }
}

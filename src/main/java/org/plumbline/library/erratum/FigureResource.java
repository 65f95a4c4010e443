package org.plumbline.library.erratum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.Reliance;
import org.plumbline.library.RestingClaim;
import org.plumbline.library.shelf.ErratumRepository;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceErratum;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** One figure: where it stands, what was corrected in it, which claims rest on it; and recording an erratum. */
@Path("/library/figures/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class FigureResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance figure(
                ReferenceFigure figure,
                List<ReferenceErratum> errata,
                List<RestingClaim> claims,
                ErratumForm form,
                FormErrors errors);
    }

    private final FigureRepository figures;
    private final ErratumRepository errata;
    private final RecordErratum recordErratum;
    private final Instance<Reliance> reliance;
    private final CurrentUser user;

    FigureResource(
            FigureRepository figures,
            ErratumRepository errata,
            RecordErratum recordErratum,
            Instance<Reliance> reliance,
            CurrentUser user) {
        this.figures = figures;
        this.errata = errata;
        this.recordErratum = recordErratum;
        this.reliance = reliance;
        this.user = user;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        return page(found(id), ErratumForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Path("errata")
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public RestResponse<TemplateInstance> correct(@RestPath long id, @BeanParam ErratumForm form) {
        var figure = found(id);
        var errors = FormErrors.NONE;
        for (var cell : recordErratum.record(figure, form, user.name())) {
            errors = errors.and(cell.column(), cell.reason());
        }
        return errors.any()
                ? Responses.invalid(page(figure, form, errors))
                : Responses.seeOther("/library/figures/" + id);
    }

    private ReferenceFigure found(long id) {
        return figures.complete(id)
                .orElseThrow(() -> Refusal.notFound("There is no figure " + id + " in the library."));
    }

    private TemplateInstance page(ReferenceFigure figure, ErratumForm form, FormErrors errors) {
        var claims = reliance.get().on(Set.of(figure.series().id()));
        return Templates.figure(figure, errata.of(figure), claims, form, errors);
    }
}

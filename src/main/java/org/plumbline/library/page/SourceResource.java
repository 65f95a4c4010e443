package org.plumbline.library.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.audit.AuditLog;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.library.shelf.SourceRepository;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** Saying what else a source is called, where it is at home, and how its figures may be used. */
@Path("/library/sources/{id}/description")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class SourceResource {

    private final SourceRepository sources;
    private final Overviews overviews;
    private final AuditLog log;
    private final CurrentUser user;

    SourceResource(SourceRepository sources, Overviews overviews, AuditLog log, CurrentUser user) {
        this.sources = sources;
        this.overviews = overviews;
        this.log = log;
        this.user = user;
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> describe(@RestPath long id, @BeanParam SourceForm form) {
        var source = sources.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no source " + id + " in the library."));
        refuseIfOvertaken(source, form);
        var errors = form.troubles();
        if (errors.any()) {
            return Responses.invalid(LibraryResource.Templates.source(overviews.of(source), form, errors));
        }
        var before = said(source);
        source.describe(form.names(), form.homePage(), form.licence());
        log.record(user.name(), "source.described", "source " + id, before, said(source));
        return Responses.seeOther("/library/sources/" + id);
    }

    private static void refuseIfOvertaken(ReferenceSource source, SourceForm form) {
        if (source.revision() != form.revision()) {
            throw Refusal.conflict(
                    "Overtaken",
                    "Somebody else changed what is said of this source while you were typing. Go back, copy what you typed,"
                            + " reload, and say it again if it still applies.");
        }
    }

    private static String said(ReferenceSource source) {
        return "%s | %s | %s".formatted(String.join("; ", source.aliases()), source.homePage(), source.licence());
    }
}

package org.plumbline.library.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.background.Job;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;
import org.plumbline.web.Refusal;

/**
 * Importing for programs. Refused rows stay out and are listed; the rest comes in whole or not at all. A long file is imported in the
 * background: the answer says where to ask how far it is.
 */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class ImportApi {

    private final ImportFigures importFigures;
    private final Jobs jobs;
    private final CurrentUser user;

    ImportApi(ImportFigures importFigures, Jobs jobs, CurrentUser user) {
        this.importFigures = importFigures;
        this.jobs = jobs;
        this.user = user;
    }

    /**
     * @param dryRun whether to tell only what the file would bring
     * @param background whether to answer before the file is stored; as a rule, whether it has two million bytes
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "200",
            description = "What the file would bring, or has brought",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location says where to ask how far it is",
            content = @Content(schema = @Schema(implementation = ProgressAnswer.class)))
    public RestResponse<?> store(
            @BeanParam ImportBody body,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @RestQuery Optional<Boolean> background) {
        var upload = UploadedFile.of(body.file());
        if (dryRun) {
            return RestResponse.ok(ImportAnswer.of(importFigures.preview(upload, body.told(), user.name())));
        }
        boolean isLong = background.orElse(ImportFigures.isLong(body.file().size()));
        return isLong
                ? accepted(upload, body.told())
                : RestResponse.ok(ImportAnswer.of(importFigures.store(upload, body.told(), user.name())));
    }

    private RestResponse<ProgressAnswer> accepted(UploadedFile upload, Told told) {
        var who = user.name();
        var run = QuarkusTransaction.requiringNew().call(() -> {
            var file = importFigures.receive(upload, told, who);
            long id = file.id();
            return jobs.startWhole(
                    JobKind.IMPORT,
                    id,
                    file.rows(),
                    who,
                    progress -> importFigures.confirm(id, who, new CountedRows(progress)));
        });
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, ProgressAnswer.of(run))
                .location(URI.create("/api/v1/imports/" + run.subject()))
                .build();
    }

    /** How far an import in the background is, and what became of it. */
    @GET
    @Path("{id}")
    public ProgressAnswer progress(@RestPath long id) {
        return ProgressAnswer.of(run(id));
    }

    /** Asks it to end; nothing of the file is in the library then. One that is through stays. */
    @DELETE
    @Path("{id}")
    public RestResponse<ProgressAnswer> cancel(@RestPath long id) {
        run(id);
        jobs.cancel(JobKind.IMPORT, id, user.name());
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, ProgressAnswer.of(run(id)))
                .build();
    }

    private Job run(long id) {
        return jobs.lastOf(JobKind.IMPORT, importFigures.received(id).id())
                .orElseThrow(() -> Refusal.notFound("There is no import " + id + " in the background, nor was there."));
    }
}

package org.plumbline.library.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.background.Job;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The page for taking the whole library out of a desk, or into an empty one. */
@Path("/library/transfer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class TransferResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance transfer(FormErrors errors, Optional<Job> run);

        static native TemplateInstance running(Job run);

        static native TemplateInstance running$progress(Job run);
    }

    private final ExportLibrary exportLibrary;
    private final RestoreLibrary restoreLibrary;
    private final CurrentUser user;

    TransferResource(ExportLibrary exportLibrary, RestoreLibrary restoreLibrary, CurrentUser user) {
        this.exportLibrary = exportLibrary;
        this.restoreLibrary = restoreLibrary;
        this.user = user;
    }

    @GET
    public TemplateInstance page() {
        var run = restoreLibrary.last();
        return run.filter(Job::isUnderWay)
                .map(Templates::running)
                .orElseGet(() -> Templates.transfer(FormErrors.NONE, run));
    }

    @GET
    @Path("export.zip")
    public RestResponse<StreamingOutput> export() {
        return exportLibrary.download(user.name());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> restore(@RestForm FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                throw Refusal.badRequest("Choose a file first.");
            }
            restoreLibrary.begin(file.uploadedFile(), user.name());
            return Responses.seeOther("/library/transfer");
        } catch (Refusal refused) {
            return Responses.invalid(Templates.transfer(FormErrors.on("file", refused.detail()), Optional.empty()));
        }
    }

    /** How far it is; for htmx, which asks again and again until there is nothing more to tell. */
    @GET
    @Path("progress")
    public RestResponse<TemplateInstance> progress() {
        return restoreLibrary
                .last()
                .filter(Job::isUnderWay)
                .map(run -> RestResponse.ok(Templates.running$progress(run)))
                .orElseGet(() -> ResponseBuilder.<TemplateInstance>ok()
                        .header("HX-Redirect", "/library/transfer")
                        .build());
    }

    @POST
    @Path("cancelled")
    public RestResponse<TemplateInstance> cancel() {
        restoreLibrary.cancel(user.name());
        return Responses.seeOther("/library/transfer");
    }
}

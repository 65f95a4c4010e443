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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
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
        static native TemplateInstance transfer(FormErrors errors);
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
        return Templates.transfer(FormErrors.NONE);
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
            restoreLibrary.from(file.uploadedFile(), user.name());
            return Responses.seeOther("/library");
        } catch (Refusal refused) {
            return Responses.invalid(Templates.transfer(FormErrors.on("file", refused.detail())));
        }
    }
}

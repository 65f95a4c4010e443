package org.plumbline.library.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;

/** Importing for programs. Refused rows stay out and are listed; the rest comes in whole or not at all. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class ImportApi {

    private final ImportFigures importFigures;
    private final CurrentUser user;

    ImportApi(ImportFigures importFigures, CurrentUser user) {
        this.importFigures = importFigures;
        this.user = user;
    }

    /** @param dryRun whether to tell only what the file would bring */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportAnswer store(@BeanParam ImportBody body, @RestQuery @DefaultValue("false") boolean dryRun) {
        var upload = UploadedFile.of(body.file());
        return ImportAnswer.of(
                dryRun
                        ? importFigures.preview(upload, body.told(), user.name())
                        : importFigures.store(upload, body.told(), user.name()));
    }
}

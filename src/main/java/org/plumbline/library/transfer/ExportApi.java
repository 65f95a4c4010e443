package org.plumbline.library.transfer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;

/** The whole library as a data package, for programs. */
@Path("/api/v1/library")
@Authenticated
class ExportApi {

    private final ExportLibrary exportLibrary;
    private final CurrentUser user;

    ExportApi(ExportLibrary exportLibrary, CurrentUser user) {
        this.exportLibrary = exportLibrary;
        this.user = user;
    }

    @GET
    @Path("export.zip")
    public RestResponse<StreamingOutput> everything() {
        return exportLibrary.download(user.name());
    }
}

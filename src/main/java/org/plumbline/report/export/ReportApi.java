package org.plumbline.report.export;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The same files for programs. */
@Path("/api/v1/articles/{id}/report.{form:html|csv|json}")
@Produces(MediaType.WILDCARD)
@Authenticated
class ReportApi {

    private final TakeOut reports;

    ReportApi(TakeOut reports) {
        this.reports = reports;
    }

    @GET
    public RestResponse<String> file(@RestPath long id, @RestPath ReportFiles.Form form) {
        return reports.file(id, form).answer();
    }
}

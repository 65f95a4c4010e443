package org.plumbline.report.export;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands out a final report again, as it left the house. */
@Path("/articles/{id}/reports")
@Produces(MediaType.WILDCARD)
@Authenticated
class IssuedReportResource {

    private final TakeOut reports;

    IssuedReportResource(TakeOut reports) {
        this.reports = reports;
    }

    @GET
    @Path("{number:\\d+}.{form:html|csv|json}")
    public RestResponse<String> again(@RestPath long id, @RestPath int number, @RestPath ReportFiles.Form form) {
        return reports.again(id, number, form).answer();
    }
}

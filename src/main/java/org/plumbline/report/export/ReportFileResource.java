package org.plumbline.report.export;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a report out of the house, in a browser. */
@Path("/articles/{id}/report.{form:html|csv|json}")
@Produces(MediaType.WILDCARD)
@Authenticated
class ReportFileResource {

    private final TakeOut reports;

    ReportFileResource(TakeOut reports) {
        this.reports = reports;
    }

    @GET
    public RestResponse<String> file(@RestPath long id, @RestPath ReportFiles.Form form) {
        return reports.file(id, form).answer();
    }
}

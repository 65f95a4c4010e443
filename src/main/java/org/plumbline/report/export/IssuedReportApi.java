package org.plumbline.report.export;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.report.issue.IssuedReport;

/** The same for programs, and which there are. */
@Path("/api/v1/articles/{id}/reports")
@Produces(MediaType.WILDCARD)
@Authenticated
class IssuedReportApi {

    /** @param sha256 of each file, by its form */
    record Issued(int number, int version, String by, Instant at, Map<String, String> sha256) {

        static Issued of(IssuedReport report) {
            var hashes = new TreeMap<String, String>();
            report.files().forEach((form, file) -> hashes.put(form, file.hash()));
            return new Issued(report.number(), report.versionNumber(), report.issuedBy(), report.issuedAt(), hashes);
        }
    }

    private final TakeOut reports;

    IssuedReportApi(TakeOut reports) {
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Issued> list(@RestPath long id) {
        return reports.before(id, Issued::of);
    }

    @GET
    @Path("{number:\\d+}.{form:html|csv|json}")
    public RestResponse<String> again(@RestPath long id, @RestPath int number, @RestPath ReportFiles.Form form) {
        return reports.again(id, number, form).answer();
    }
}

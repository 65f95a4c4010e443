package org.plumbline.report.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.report.Report;
import org.plumbline.report.Reports;
import org.plumbline.report.issue.IssuedReport;

/** The report on an article as it would be now, and the ways to take it along. */
@Path("/articles/{id}/report")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReportResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(Report report, List<Before> before);

        static native TemplateInstance file(Report report, String style);
    }

    /** A final report that left the house, and the hash of its page. */
    record Before(int number, int version, String by, Instant at, String hash) {

        static Before of(IssuedReport report) {
            return new Before(
                    report.number(),
                    report.versionNumber(),
                    report.issuedBy(),
                    report.issuedAt(),
                    report.file("html").orElseThrow().hash());
        }
    }

    private final Reports reports;
    private final TakeOut takeOut;

    ReportResource(Reports reports, TakeOut takeOut) {
        this.reports = reports;
        this.takeOut = takeOut;
    }

    @GET
    public TemplateInstance preview(@RestPath long id) {
        return Templates.preview(reports.of(id), takeOut.before(id, Before::of));
    }
}

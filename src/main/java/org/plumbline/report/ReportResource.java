package org.plumbline.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** The report on an article as it would be now, and the ways to take it along. */
@Path("/articles/{id}/report")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReportResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(Report report);

        static native TemplateInstance file(Report report, String style);
    }

    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    public TemplateInstance preview(@RestPath long id) {
        return Templates.preview(reports.of(id));
    }
}

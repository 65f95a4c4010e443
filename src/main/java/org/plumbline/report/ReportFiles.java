package org.plumbline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The files a report can be had as. */
@ApplicationScoped
class ReportFiles {

    /** A form of file, which its name ends with. */
    enum Form {
        HTML,
        CSV,
        JSON;

        /** @param ending as in an address: "csv" */
        public static Form fromString(String ending) {
            return valueOf(ending.toUpperCase(Locale.ROOT));
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reports reports;
    private final ObjectMapper json;
    private final ReportStyle style;

    ReportFiles(Reports reports, ObjectMapper json, ReportStyle style) {
        this.reports = reports;
        this.json = json;
        this.style = style;
    }

    RestResponse<String> file(long articleId, Form form) {
        var report = reports.export(articleId, form.ending());
        return switch (form) {
            case HTML -> html(report);
            case CSV -> answer(report, form, "text/csv;charset=UTF-8;header=present", ReportCsv.of(report));
            case JSON -> answer(report, form, MediaType.APPLICATION_JSON, json(report));
        };
    }

    /** Complete in itself: it looks and prints the same on another machine, without a connection. */
    private RestResponse<String> html(Report report) {
        var page = ReportResource.Templates.file(report, style.text()).render();
        return ResponseBuilder.ok(page, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", style.policy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private static RestResponse<String> answer(Report report, Form form, String type, String content) {
        return ResponseBuilder.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-article-%d-version-%d-%s.%s\""
                                .formatted(
                                        report.text().article(),
                                        report.text().version(),
                                        report.state(),
                                        form.ending()))
                .build();
    }

    private String json(Report report) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + report.text(), e);
        }
    }
}

package org.plumbline.report.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.report.export.ReportFiles.Form;

/**
 * A file of a report as it leaves the house.
 *
 * @param name without its ending: "report-article-1-version-2-FINAL"
 * @param policy what its page may do
 */
record TakenOut(String name, Form form, String content, String policy) {

    RestResponse<String> answer() {
        return switch (form) {
            case HTML -> html();
            case CSV -> download("text/csv;charset=UTF-8;header=present");
            case JSON -> download(MediaType.APPLICATION_JSON);
        };
    }

    /** Complete in itself: it looks and prints the same on another machine, without a connection. */
    private RestResponse<String> html() {
        return ResponseBuilder.ok(content, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private RestResponse<String> download(String type) {
        return ResponseBuilder.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, form.ending()))
                .build();
    }
}

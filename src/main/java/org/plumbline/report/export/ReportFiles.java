package org.plumbline.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.report.Report;
import org.plumbline.report.issue.IssuedFile;
import org.plumbline.report.issue.Sha256;

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

    private final ObjectMapper json;
    private final ReportStyle style;

    ReportFiles(ObjectMapper json, ReportStyle style) {
        this.json = json;
        this.style = style;
    }

    /** Every form of a report. */
    Map<String, IssuedFile> all(Report report) {
        var files = new TreeMap<String, IssuedFile>();
        for (var form : Form.values()) {
            files.put(form.ending(), IssuedFile.of(content(report, form)));
        }
        return files;
    }

    String content(Report report, Form form) {
        return switch (form) {
            case HTML -> ReportResource.Templates.file(report, style.text()).render();
            case CSV -> ReportCsv.of(report);
            case JSON -> json(report);
        };
    }

    /** SHA-256 over what a report says. */
    String substance(Report report) {
        return Sha256.of(json(report.substance()));
    }

    /** What a page of the report may do. */
    String policy() {
        return style.policy();
    }

    private String json(Report report) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + report.text(), e);
        }
    }
}

package org.plumbline.report.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.plumbline.account.CurrentUser;
import org.plumbline.audit.AuditLog;
import org.plumbline.report.Report;
import org.plumbline.report.ReportedClaim;
import org.plumbline.report.Reports;
import org.plumbline.report.export.ReportFiles.Form;
import org.plumbline.report.issue.Issue;
import org.plumbline.report.issue.IssuedReport;
import org.plumbline.report.issue.IssuedReports;

/**
 * Takes reports out of the house. A draft is made anew each time; a final one is kept to the letter the first time, and whoever
 * asks again gets the same file, until it says something else.
 */
@ApplicationScoped
@Transactional
class TakeOut {

    private final Reports reports;
    private final ReportFiles files;
    private final IssuedReports issued;
    private final AuditLog log;
    private final CurrentUser user;

    TakeOut(Reports reports, ReportFiles files, IssuedReports issued, AuditLog log, CurrentUser user) {
        this.reports = reports;
        this.files = files;
        this.issued = issued;
        this.log = log;
        this.user = user;
    }

    TakenOut file(long articleId, Form form) {
        issued.hold(articleId);
        var report = reports.of(articleId);
        reports.exported(report, form.ending());
        return report.isFinal()
                ? file(issue(report), form)
                : new TakenOut(name(report), form, files.content(report, form), files.policy());
    }

    /** One that left the house before, as it was. */
    TakenOut again(long articleId, int number, Form form) {
        var report = issued.find(articleId, number);
        log.record(
                user.name(),
                "report.exported",
                "article " + articleId,
                "final report %d as %s again, version %d".formatted(number, form.ending(), report.versionNumber()));
        return file(report, form);
    }

    /** What left the house before, the newest first. */
    <T> List<T> before(long articleId, Function<IssuedReport, T> as) {
        return issued.of(articleId).stream().map(as).toList();
    }

    private IssuedReport issue(Report report) {
        var substance = files.substance(report);
        var latest = issued.latest(report.text().article());
        return latest.filter(last -> last.substance().equals(substance))
                .orElseGet(() -> issue(
                        report, substance, latest.map(IssuedReport::number).orElse(0) + 1));
    }

    private IssuedReport issue(Report report, String substance, int number) {
        var numbered = report.issuedAs(number);
        var issue = new Issue(
                report.text().article(),
                report.text().version(),
                number,
                substance,
                report.made().by(),
                report.made().at(),
                report.claims().stream().map(ReportedClaim::word).toList(),
                report.corrections());
        return issued.keep(issue, files.all(numbered), files.policy());
    }

    private static TakenOut file(IssuedReport report, Form form) {
        var name = "report-article-%d-version-%d-FINAL-%d"
                .formatted(report.articleId(), report.versionNumber(), report.number());
        return new TakenOut(name, form, report.file(form.ending()).orElseThrow().content(), report.policy());
    }

    private static String name(Report report) {
        return "report-article-%d-version-%d-%s"
                .formatted(report.text().article(), report.text().version(), report.state());
    }
}

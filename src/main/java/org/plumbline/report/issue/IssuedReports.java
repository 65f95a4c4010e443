package org.plumbline.report.issue;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.article.Article;
import org.plumbline.audit.AuditLog;
import org.plumbline.web.Refusal;

/** The final reports of each article, in the order they left the house. */
@ApplicationScoped
@Transactional
public class IssuedReports implements PanacheRepository<IssuedReport> {

    private final AuditLog log;

    IssuedReports(AuditLog log) {
        this.log = log;
    }

    /** Until the transaction ends nobody else issues one of this article. */
    public void hold(long articleId) {
        getEntityManager().find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    public List<IssuedReport> of(long articleId) {
        return list("articleId = ?1 order by number desc", articleId);
    }

    public Optional<IssuedReport> latest(long articleId) {
        return of(articleId).stream().findFirst();
    }

    /** @throws Refusal if there is none */
    public IssuedReport find(long articleId, int number) {
        return find("articleId = ?1 and number = ?2", articleId, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("Article %d has no final report %d.".formatted(articleId, number)));
    }

    public IssuedReport keep(Issue issue, Map<String, IssuedFile> files, String policy) {
        var report = new IssuedReport(issue, files, policy);
        persist(report);
        log.record(
                issue.by(),
                "report.issued",
                "article " + issue.articleId(),
                "final report %d on version %d, %d corrections, SHA-256 %s"
                        .formatted(
                                issue.number(),
                                issue.version(),
                                issue.corrections().size(),
                                issue.substance()));
        return report;
    }
}

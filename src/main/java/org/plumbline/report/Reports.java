package org.plumbline.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.account.CurrentUser;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.Coverage;
import org.plumbline.checking.run.CheckRun;
import org.plumbline.report.issue.Corrections;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.ReviewState;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Standing;

/** Makes reports: gathers what is known of an article's newest text, and says whether it is final. */
@ApplicationScoped
@Transactional
public class Reports {

    private final Articles articles;
    private final CheckedClaims claims;
    private final Reviews reviews;
    private final Corrections corrections;
    private final AuditEventRepository events;
    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;

    Reports(
            Articles articles,
            CheckedClaims claims,
            Reviews reviews,
            Corrections corrections,
            AuditEventRepository events,
            AuditLog log,
            CurrentUser user,
            Clock clock) {
        this.articles = articles;
        this.claims = claims;
        this.reviews = reviews;
        this.corrections = corrections;
        this.events = events;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    public Report of(long articleId) {
        var text = articles.newest(articleId);
        var reported = claims(text);
        var coverage = claims.coverage(text.id());
        var numbers = coverage.tally(settled(reported, ReviewState.APPROVED), settled(reported, ReviewState.WAIVED));
        var run = claims.latestRun(text.id());
        boolean presentRules = claims.isCheckedByPresentRules(text.id());
        boolean isFinal =
                presentRules && numbers.isComplete() && reported.stream().allMatch(ReportedClaim::isSettled);
        return new Report(
                Report.FORMAT,
                isFinal ? Report.State.FINAL : Report.State.DRAFT,
                text(text),
                run.map(one -> check(one, presentRules)).orElse(Report.Check.NEVER),
                made(),
                new Report.Counts(
                        numbers,
                        reported.size(),
                        count(reported, claim -> claim.review().state()),
                        count(reported, ReportedClaim::verdict)),
                reported,
                unchecked(coverage, text.text()),
                corrections.since(
                        text, reported.stream().map(ReportedClaim::word).toList()),
                0);
    }

    /** It is taken out of the house, which the log says. */
    public void exported(Report report, String form) {
        log.record(
                user.name(),
                "report.exported",
                "article " + report.text().article(),
                "%s as %s, version %d, text %s"
                        .formatted(
                                report.state(),
                                form,
                                report.text().version(),
                                report.text().hash()));
    }

    private List<ReportedClaim> claims(ArticleVersion text) {
        var standing = claims.in(text.id());
        var reviewed = reviews.of(standing);
        return standing.stream()
                .map(claim -> ReportedClaim.of(claim, standing(reviewed.get(claim.id())), text.text()))
                .toList();
    }

    /** Whoever is to give an opinion of their own does not read the editor's here either. */
    private Standing standing(ClaimReview review) {
        var standing = Standing.of(review);
        return user.isReviewer() && review.isBlindTo(user.name()) ? standing.withoutAssessment() : standing;
    }

    private static Set<Long> settled(List<ReportedClaim> claims, ReviewState state) {
        return claims.stream()
                .filter(claim -> claim.isSettled() && claim.review().state() == state)
                .map(ReportedClaim::claim)
                .collect(Collectors.toSet());
    }

    private static <K> Map<K, Long> count(List<ReportedClaim> claims, Function<ReportedClaim, K> by) {
        return claims.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static List<UncheckedNumber> unchecked(Coverage coverage, String text) {
        return coverage.numbers().stream()
                .filter(number -> number.claims().isEmpty())
                .map(number -> UncheckedNumber.of(number, text))
                .toList();
    }

    private static Report.Text text(ArticleVersion text) {
        var article = text.article();
        return new Report.Text(
                article.id(),
                article.title(),
                article.outlet(),
                article.url(),
                article.publishedOn(),
                text.number(),
                text.textHash());
    }

    private static Report.Check check(CheckRun run, boolean presentRules) {
        return new Report.Check(
                run.startedAt(),
                run.engineVersion(),
                run.rulesHash(),
                run.seriesHeldTo(),
                run.figuresHeldTo(),
                presentRules);
    }

    private Report.Made made() {
        var newest = events.newest(Long.MAX_VALUE, 1).stream().findFirst();
        return new Report.Made(
                user.name(),
                clock.instant(),
                newest.map(AuditEvent::sequence).orElse(0L),
                newest.map(AuditEvent::hash).orElse(""));
    }
}

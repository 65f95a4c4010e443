package org.plumbline.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plumbline.account.CurrentUser;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;

/** Gathers what the page of one review shows. */
@ApplicationScoped
@Transactional
class ReviewViews {

    private final CheckedClaims claims;
    private final Articles articles;
    private final Reviews reviews;
    private final ReviewRepository repository;
    private final AuditEventRepository events;
    private final CurrentUser user;

    ReviewViews(
            CheckedClaims claims,
            Articles articles,
            Reviews reviews,
            ReviewRepository repository,
            AuditEventRepository events,
            CurrentUser user) {
        this.claims = claims;
        this.articles = articles;
        this.reviews = reviews;
        this.repository = repository;
        this.events = events;
        this.user = user;
    }

    ReviewView of(long claimId) {
        var claim = claims.find(claimId);
        return new ReviewView(
                claim,
                articles.version(claim.versionId()),
                reviews.card(claim, user),
                events.about("claim " + claimId).stream().map(Happened::of).toList(),
                DecisionForm.EMPTY);
    }

    Optional<Decision> lastDecision(long claimId) {
        return repository.of(claimId).flatMap(ClaimReview::decision);
    }
}

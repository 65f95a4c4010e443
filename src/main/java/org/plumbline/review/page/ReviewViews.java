package org.plumbline.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;

/** Gathers what the page of one review shows. */
@ApplicationScoped
@Transactional
class ReviewViews {

    private final CheckedClaims claims;
    private final Articles articles;
    private final ReviewCards cards;
    private final AuditEventRepository events;

    ReviewViews(CheckedClaims claims, Articles articles, ReviewCards cards, AuditEventRepository events) {
        this.claims = claims;
        this.articles = articles;
        this.cards = cards;
        this.events = events;
    }

    ReviewView of(long claimId) {
        var claim = claims.find(claimId);
        return new ReviewView(
                claim,
                articles.version(claim.versionId()),
                cards.of(claim),
                events.about("claim " + claimId).stream().map(Happened::of).toList(),
                DecisionForm.EMPTY);
    }
}

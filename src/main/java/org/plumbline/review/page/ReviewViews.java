package org.plumbline.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        var card = cards.of(claim);
        return new ReviewView(
                claim,
                articles.version(claim.versionId()),
                card,
                history(claimId, card.isBlind()),
                ReviewView.Typing.of(card));
    }

    /** Without the words where the reader is to give an opinion of their own. */
    private List<Happened> history(long claimId, boolean blind) {
        return events.about("claim " + claimId).stream()
                .map(Happened::of)
                .map(happened -> blind ? happened.withoutWords() : happened)
                .toList();
    }
}

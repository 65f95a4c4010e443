package org.plumbline.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.intake.Originals;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.library.reference.References;
import org.plumbline.review.page.ReviewCards;

/** Lays an article out on the workbench. */
@ApplicationScoped
@Transactional
public class WorkbenchPages {

    /** How many topics a form suggests at most. */
    private static final int SUGGESTIONS = 2000;

    private final Articles articles;
    private final Originals originals;
    private final CheckedClaims claims;
    private final References library;
    private final ReviewCards reviews;

    WorkbenchPages(
            Articles articles, Originals originals, CheckedClaims claims, References library, ReviewCards reviews) {
        this.articles = articles;
        this.originals = originals;
        this.claims = claims;
        this.library = library;
        this.reviews = reviews;
    }

    /** @param version which text of the article; 0 for the newest */
    WorkbenchPage page(long articleId, int version, Filter filter, Typed typed) {
        return page(version == 0 ? articles.newest(articleId) : articles.version(articleId, version), filter, typed);
    }

    /** The page that shows a claim. */
    public WorkbenchPage pageOf(long claimId, Typed typed) {
        var text = articles.version(claims.find(claimId).versionId());
        return page(text, Filter.onPage(pageNumber(text, claimId)), typed);
    }

    private WorkbenchPage page(ArticleVersion text, Filter filter, Typed typed) {
        var cards = cards(text);
        return new WorkbenchPage(
                text,
                originals.zones(text.id()),
                cards,
                cards.stream().collect(Collectors.toMap(card -> card.claim().id(), Function.identity())),
                filter,
                filter.matching(cards),
                claims.coverage(text.id()),
                claims.removedFrom(text.id()),
                claims.latestRun(text.id()),
                !claims.isCheckedByPresentRules(text.id()),
                library.topics().stream().limit(SUGGESTIONS).toList(),
                library.entities(),
                typed);
    }

    private List<Card> cards(ArticleVersion text) {
        var cards = new ArrayList<Card>();
        var present = claims.in(text.id());
        var byClaim = reviews.of(present);
        for (var claim : present) {
            cards.add(Card.of(cards.size() + 1, claim, byClaim.get(claim.id())));
        }
        return cards;
    }

    /** Where a claim is shown: "/articles/1?version=2&page=3#claim-17". */
    public String addressOf(long claimId) {
        var claim = claims.find(claimId);
        var text = articles.version(claim.versionId());
        var version = text.isNewest() ? "" : "&version=" + text.number();
        var page = Filter.onPage(pageNumber(text, claimId)).query();
        var query = (version + page).replaceFirst("&", "?");
        return "/articles/" + text.article().id() + query + "#claim-" + claimId;
    }

    private int pageNumber(ArticleVersion text, long claimId) {
        long before = claims.in(text.id()).stream()
                .takeWhile(other -> other.id() != claimId)
                .count();
        return (int) (before / Filter.PAGE) + 1;
    }
}

package org.plumbline.workbench.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.diff.TextDiff;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.desk.Reviews;
import org.plumbline.workbench.changes.ChangesPage.Line;

/** Lays two texts of an article side by side. */
@ApplicationScoped
@Transactional
class ChangesPages {

    private final Articles articles;
    private final CheckedClaims claims;
    private final Reviews reviews;

    ChangesPages(Articles articles, CheckedClaims claims, Reviews reviews) {
        this.articles = articles;
        this.claims = claims;
        this.reviews = reviews;
    }

    /** @param from the earlier text; 0 for the one before the later */
    ChangesPage page(long articleId, int from, int to) {
        var after = to == 0 ? articles.newest(articleId) : articles.version(articleId, to);
        var before = articles.version(articleId, from == 0 ? Math.max(1, after.number() - 1) : from);
        return new Comparison(before, after).page();
    }

    private final class Comparison {

        private final ArticleVersion before;
        private final ArticleVersion after;
        private final List<CheckedClaim> earlier;
        private final List<CheckedClaim> later;
        private final Map<Long, CheckedClaim> earlierById;
        private final Map<Long, ClaimReview> standing;

        Comparison(ArticleVersion before, ArticleVersion after) {
            this.before = before;
            this.after = after;
            earlier = claims.in(before.id());
            later = claims.in(after.id());
            earlierById = earlier.stream().collect(Collectors.toMap(CheckedClaim::id, Function.identity()));
            standing = reviews.of(
                    Stream.concat(earlier.stream(), later.stream()).distinct().toList());
        }

        ChangesPage page() {
            Set<Long> goneOn =
                    later.stream().flatMap(claim -> claim.earlier().stream()).collect(Collectors.toSet());
            return new ChangesPage(
                    before,
                    after,
                    TextDiff.between(before.text(), after.text()),
                    lines(later, claim -> claim.carriedFrom().isPresent()),
                    lines(later, claim -> claim.changedFrom().isPresent()),
                    lines(earlier, claim -> !goneOn.contains(claim.id())),
                    lines(later, claim -> claim.earlier().isEmpty()));
        }

        private List<Line> lines(List<CheckedClaim> some, Predicate<CheckedClaim> which) {
            return some.stream().filter(which).map(this::line).toList();
        }

        private Line line(CheckedClaim claim) {
            var review = standing.get(claim.id());
            Optional<CheckedClaim> then = claim.changedFrom().map(earlierById::get);
            return then.map(old -> new Line(claim, review, WordDiff.between(old.quote(), claim.quote())))
                    .orElse(Line.of(claim, review));
        }
    }
}

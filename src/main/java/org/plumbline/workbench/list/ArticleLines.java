package org.plumbline.workbench.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.article.Article;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.ReviewState;
import org.plumbline.review.desk.Reviews;

/** What the list of articles says of each. */
@ApplicationScoped
@Transactional
class ArticleLines {

    static final int PAGE = 25;

    private final Articles articles;
    private final CheckedClaims claims;
    private final Reviews reviews;

    ArticleLines(Articles articles, CheckedClaims claims, Reviews reviews) {
        this.articles = articles;
        this.claims = claims;
        this.reviews = reviews;
    }

    List<ArticleLine> newest(long before) {
        return articles.newest(before, PAGE).stream().map(this::line).toList();
    }

    private ArticleLine line(Article article) {
        long version = articles.newest(article.id()).id();
        var present = claims.in(version);
        var byClaim = reviews.of(present);
        return new ArticleLine(
                article,
                present.size(),
                present.stream().filter(c -> c.verdict() == Verdict.REFUTED).count(),
                present.stream().filter(c -> !c.flags().isEmpty()).count(),
                claims.coverage(version).tally(in(ReviewState.APPROVED, byClaim), in(ReviewState.WAIVED, byClaim)));
    }

    private static Set<Long> in(ReviewState state, Map<Long, ClaimReview> byClaim) {
        return byClaim.entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package org.plumbline.workbench.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int KEPT = 5_000;

    private final Articles articles;
    private final CheckedClaims claims;
    private final Reviews reviews;
    private final TextStamps stamps;
    private final Map<TextStamp, TextCounts> known = new ConcurrentHashMap<>();

    ArticleLines(Articles articles, CheckedClaims claims, Reviews reviews, TextStamps stamps) {
        this.articles = articles;
        this.claims = claims;
        this.reviews = reviews;
        this.stamps = stamps;
    }

    List<ArticleLine> newest(long before) {
        var page = articles.newest(before, PAGE);
        var stampOf = stamps.of(page.stream().map(Article::id).toList());
        return page.stream()
                .map(article -> new ArticleLine(article, counts(stampOf.get(article.id()))))
                .toList();
    }

    /** Counting takes all claims of a text apart; so it is done anew only when something of it has changed. */
    private TextCounts counts(TextStamp stamp) {
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(stamp, this::count);
    }

    private TextCounts count(TextStamp stamp) {
        var present = claims.in(stamp.version());
        var byClaim = reviews.of(present);
        return new TextCounts(
                present.size(),
                present.stream().filter(c -> c.verdict() == Verdict.REFUTED).count(),
                present.stream().filter(c -> !c.flags().isEmpty()).count(),
                claims.coverage(stamp.version())
                        .tally(in(ReviewState.APPROVED, byClaim), in(ReviewState.WAIVED, byClaim)));
    }

    private static Set<Long> in(ReviewState state, Map<Long, ClaimReview> byClaim) {
        return byClaim.entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package org.plumbline.review.home;

import java.util.List;
import java.util.function.Predicate;
import org.plumbline.article.Article;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ReviewState;

/**
 * How far the desk is with one article, in claims of its newest text.
 *
 * @param refuted open, and the figures say otherwise
 * @param unsettled open, and the figures do not settle it or disagree
 * @param supported open, and the figures bear it out
 * @param submitted with the reviewers
 * @param settled approved or waived
 */
public record ArticleWork(Article article, long refuted, long unsettled, long supported, long submitted, long settled) {

    /** @param state null of claims that nobody has touched */
    record Count(long articleId, Verdict verdict, ReviewState state, long claims) {

        private boolean isOpen() {
            return state == null || state == ReviewState.OPEN;
        }

        private boolean isUnsettled() {
            return verdict != Verdict.REFUTED && verdict != Verdict.SUPPORTED;
        }

        private boolean isSubmitted() {
            return state == ReviewState.SUBMITTED;
        }
    }

    static ArticleWork of(Article article, List<Count> counts) {
        return new ArticleWork(
                article,
                sum(counts, count -> count.isOpen() && count.verdict() == Verdict.REFUTED),
                sum(counts, count -> count.isOpen() && count.isUnsettled()),
                sum(counts, count -> count.isOpen() && count.verdict() == Verdict.SUPPORTED),
                sum(counts, Count::isSubmitted),
                sum(counts, count -> !count.isOpen() && !count.isSubmitted()));
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::claims).sum();
    }

    public long open() {
        return refuted + unsettled + supported;
    }

    public long all() {
        return open() + submitted + settled;
    }
}

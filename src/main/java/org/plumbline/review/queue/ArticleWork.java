package org.plumbline.review.queue;

import org.plumbline.article.Article;

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

    public long open() {
        return refuted + unsettled + supported;
    }

    public long all() {
        return open() + submitted + settled;
    }
}

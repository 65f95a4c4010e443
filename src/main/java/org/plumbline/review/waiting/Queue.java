package org.plumbline.review.waiting;

import java.util.List;
import org.plumbline.article.Article;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.queue.Tally;

/**
 * What one reviewer may decide now, longest wait first.
 *
 * @param page the part of it that is shown
 * @param total how many there are by this filter
 * @param own how many wait that this person had a hand in, and somebody else decides
 * @param articles those that something waits of, to filter by
 * @param submitters likewise
 * @param next the submission after which the list goes on; 0 when this is its end
 */
public record Queue(
        QueueFilter filter,
        List<Waiting> page,
        Tally total,
        Tally own,
        List<Article> articles,
        List<String> submitters,
        long next) {

    static final int HEAD = 5;

    /** The first few, for the home page. */
    public List<Waiting> head() {
        return page.subList(0, Math.min(HEAD, page.size()));
    }

    public Verdict[] verdicts() {
        return Verdict.values();
    }
}

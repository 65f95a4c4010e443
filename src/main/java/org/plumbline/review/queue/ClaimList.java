package org.plumbline.review.queue;

import java.util.List;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ReviewState;

/**
 * Claims of all articles by one filter, the first read first.
 *
 * @param page the part that is shown
 * @param total how many there are by this filter
 * @param people whose claims can be asked for
 * @param next the claim after which the list goes on; 0 when this is its end
 */
public record ClaimList(ClaimFilter filter, List<ClaimLine> page, Tally total, List<String> people, long next) {

    static final int HEAD = 5;

    /** The first few, for the home page. */
    public List<ClaimLine> head() {
        return page.subList(0, Math.min(HEAD, page.size()));
    }

    public ReviewState[] states() {
        return ReviewState.values();
    }

    public Verdict[] verdicts() {
        return Verdict.values();
    }
}

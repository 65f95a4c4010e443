package org.plumbline.review.waiting;

import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.engine.finding.Verdict;

/**
 * Which submissions to list, as the address says it; what it does not say is not filtered.
 *
 * @param after the number of the submission after which the list goes on
 */
public record QueueFilter(
        @RestQuery Long article,
        @RestQuery Verdict verdict,
        @RestQuery String submitter,
        @RestQuery Long after) {

    static final QueueFilter ALL = new QueueFilter(null, null, null, null);

    /** "" for everybody's. */
    String submitterName() {
        return submitter == null ? "" : submitter;
    }

    /** 0 for the start of the list. */
    long afterId() {
        return after == null ? 0 : after;
    }

    boolean isFirstPage() {
        return after == null;
    }

    public boolean isNarrowed() {
        return article != null || verdict != null || !submitterName().isEmpty();
    }

    public boolean isFor(Verdict one) {
        return verdict == one;
    }

    public boolean isForArticle(long id) {
        return article != null && article == id;
    }

    public boolean isForSubmitter(String name) {
        return submitterName().equals(name);
    }

    /** The same filter as a query, to follow on with; "" or ending in an ampersand. */
    public String query() {
        return (article == null ? "" : "article=" + article + "&")
                + (verdict == null ? "" : "verdict=" + verdict + "&")
                + (submitterName().isEmpty() ? "" : "submitter=" + submitterName() + "&");
    }
}

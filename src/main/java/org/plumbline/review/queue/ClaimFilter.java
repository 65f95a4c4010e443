package org.plumbline.review.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.ReviewState;

/**
 * Which claims to list, as the address says it; what it does not say is not filtered.
 *
 * @param assignee a name; "-" for what nobody has been given
 * @param after the number of the claim after which the list goes on
 */
public record ClaimFilter(
        @RestQuery ReviewState state,
        @RestQuery Verdict verdict,
        @RestQuery String assignee,
        @RestQuery Long article,
        @RestQuery Long after) {

    static final String NOBODY = "-";

    public ClaimFilter {
        assignee = assignee == null ? "" : assignee.strip();
    }

    static ClaimFilter givenTo(String person) {
        return new ClaimFilter(null, null, person, null, null);
    }

    /** What is asked for, by what the list calls it, in the order of its indexes. */
    Map<String, Object> asked() {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("articleId", article);
        asked.put("state", state);
        asked.put("verdict", verdict);
        asked.put("assignee", assignee.isEmpty() ? null : isNobodys() ? "" : assignee);
        asked.values().removeIf(Objects::isNull);
        return asked;
    }

    private boolean isNobodys() {
        return assignee.equals(NOBODY);
    }

    boolean isFirstPage() {
        return after == null;
    }

    public boolean isNarrowed() {
        return !query().isEmpty();
    }

    public boolean isIn(ReviewState one) {
        return state == one;
    }

    public boolean isFor(Verdict one) {
        return verdict == one;
    }

    public boolean isGivenTo(String one) {
        return assignee.equals(one);
    }

    /** The same filter as a query, to follow on with; "" or ending in an ampersand. */
    public String query() {
        return (state == null ? "" : "state=" + state + "&")
                + (verdict == null ? "" : "verdict=" + verdict + "&")
                + (assignee.isEmpty() ? "" : "assignee=" + URLEncoder.encode(assignee, StandardCharsets.UTF_8) + "&")
                + (article == null ? "" : "article=" + article + "&");
    }
}

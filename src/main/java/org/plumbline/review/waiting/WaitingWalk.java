package org.plumbline.review.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks the submissions that wait, longest wait first, past those that a reviewer had a hand in. A stretch at a time: the rows of
 * one index, then the hands among them and the newest texts of their articles in one statement each; asking for these row by
 * row took ten times as long.
 */
@ApplicationScoped
class WaitingWalk {

    private static final int STRETCH = 1_001;

    private static final String SUBMISSIONS = "select new org.plumbline.review.waiting.WaitingWalk$Step("
            + "r.submitted.waiting.id, r.articleId, r.textNumber) from ClaimReview r where r.submitted.waiting.id > :after";

    private static final String HANDS =
            "select h.submission.id from Hand h where h.name = ?1 and h.submission.id between ?2 and ?3";

    private static final String NEWEST = "select a.id, a.newestNumber from Article a where a.id in ?1";

    private final EntityManager database;

    WaitingWalk(EntityManager database) {
        this.database = database;
    }

    /** A submission that waits, and the text that its claim stands in. */
    record Step(long submission, long article, int text) {}

    /** @param most where to stop */
    List<Step> others(String reviewer, QueueFilter filter, long after, int most) {
        var found = new ArrayList<Step>();
        long last = after;
        boolean more = true;
        while (more && found.size() < most) {
            var stretch = stretch(filter, last);
            more = stretch.size() == STRETCH;
            last = stretch.isEmpty() ? last : stretch.get(stretch.size() - 1).submission();
            found.addAll(countingFor(reviewer, stretch));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Step> stretch(QueueFilter filter, long after) {
        return ReviewQueue.filtered("", filter, after)
                .list(database, SUBMISSIONS, Step.class, ReviewQueue.order(filter), STRETCH);
    }

    private List<Step> countingFor(String reviewer, List<Step> stretch) {
        if (stretch.isEmpty()) {
            return List.of();
        }
        var own = Set.copyOf(database.createQuery(HANDS, Long.class)
                .setParameter(1, reviewer)
                .setParameter(2, stretch.get(0).submission())
                .setParameter(3, stretch.get(stretch.size() - 1).submission())
                .getResultList());
        var newest = newest(stretch.stream().map(Step::article).collect(Collectors.toSet()));
        return stretch.stream()
                .filter(step -> !own.contains(step.submission()))
                .filter(step -> newest.getOrDefault(step.article(), -1) == step.text())
                .toList();
    }

    private Map<Long, Integer> newest(Collection<Long> articles) {
        return database.createQuery(NEWEST, Object[].class)
                .setParameter(1, articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}

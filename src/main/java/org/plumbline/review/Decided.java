package org.plumbline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.review.word.Outcome;

/**
 * What reviewers said of the last submission.
 *
 * @param first the first of two approvals, else null
 * @param last the word that settled it, else null
 * @param outcome repeats the last word's, as do place and needed, so that the database can hold that enough people approved
 */
@Embeddable
record Decided(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "first_decision_id")
        Decision first,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "decision_id")
        Decision last,

        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "decided_place") Integer place,
        @Column(name = "decided_needed") Integer needed) {

    static final Decided NOTHING = new Decided(null, null, null, null, null);

    Decided with(Decision word) {
        return word.isLast()
                ? new Decided(first, word, word.outcome(), word.place(), word.needed())
                : new Decided(word, null, null, null, null);
    }

    /** Both words, the one, or none. */
    List<Decision> all() {
        return Stream.of(first, last).filter(Objects::nonNull).distinct().toList();
    }

    boolean isBy(String name) {
        return all().stream().anyMatch(word -> word.decider().equals(name));
    }

    boolean isApproval() {
        return outcome == Outcome.APPROVED;
    }

    boolean isRejection() {
        return outcome == Outcome.REJECTED;
    }
}

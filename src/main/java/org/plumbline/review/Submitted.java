package org.plumbline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.word.Evidence;

/**
 * The last submission of a claim, to which every decision on it is bound.
 *
 * @param last decided or not; null when nothing was ever submitted
 * @param waiting the same, as long as it waits for a decision, else null
 * @param submitter repeats who submitted it, for the lists to walk by
 * @param verdict repeats the engine's word on it, for the same reason
 */
@Embeddable
record Submitted(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "submission_id")
        Submission last,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "awaiting_id")
        Submission waiting,

        String submitter,

        @Enumerated(EnumType.STRING) @Column(name = "submitted_verdict")
        Verdict verdict) {

    static final Submitted NOTHING = new Submitted(null, null, null, null);

    static Submitted of(Submission made, Evidence evidence) {
        return new Submitted(made, made, made.submitter(), evidence.verdict());
    }

    /** The same, and it waits no longer. */
    Submitted over() {
        return new Submitted(last, null, submitter, verdict);
    }

    /** Whether it is about this evidence, and no other. */
    boolean isBoundTo(Evidence evidence) {
        return last != null && last.fingerprint().equals(evidence.fingerprint());
    }

    boolean isBy(String name) {
        return name.equals(submitter);
    }

    boolean isBlind() {
        return last.terms().blind();
    }

    /** Whether this assessment is the one that was submitted. */
    boolean restsOn(Assessment assessment) {
        return assessment != null && assessment.id().equals(last.assessment().id());
    }
}

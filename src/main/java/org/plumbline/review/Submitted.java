package org.plumbline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Ruling;

/**
 * The last submission of a claim, and what reviewers said of it, which is bound to it.
 *
 * @param claimId of the claim that it was about: this one, or where it was carried from
 * @param last decided or not; null when nothing was ever submitted
 * @param waiting the same, as long as it waits for a decision, else null
 * @param submitter repeats who submitted it, for the lists to walk by
 * @param verdict repeats the engine's word on it, for the same reason
 * @param decided by nobody yet, one, or two
 */
@Embeddable
record Submitted(
        @Column(name = "record_claim_id") long claimId,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "submission_id")
        Submission last,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "awaiting_id")
        Submission waiting,

        String submitter,

        @Enumerated(EnumType.STRING) @Column(name = "submitted_verdict")
        Verdict verdict,

        @Embedded Decided decided) {

    Submitted {
        decided = decided == null ? Decided.NOTHING : decided; // as the database has it
    }

    static Submitted nothing(long claimId) {
        return new Submitted(claimId, null, null, null, null, Decided.NOTHING);
    }

    static Submitted of(Submission made, Evidence evidence) {
        return new Submitted(made.claimId(), made, made, made.submitter(), evidence.verdict(), Decided.NOTHING);
    }

    /** A reviewer's word on it, the first or the second. */
    Decision decide(Ruling ruling, String reviewer, Instant now) {
        return new Decision(last, Optional.ofNullable(decided.first()), ruling, reviewer, now);
    }

    /** The same with that word, which may be the last. */
    Submitted with(Decision word) {
        var after = new Submitted(claimId, last, waiting, submitter, verdict, decided.with(word));
        return word.isLast() ? after.over() : after;
    }

    /** The same, and it waits no longer. */
    Submitted over() {
        return new Submitted(claimId, last, null, submitter, verdict, decided);
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

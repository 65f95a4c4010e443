package org.plumbline.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;

/**
 * A reviewer's word on a submission. Appended, never changed; one for each submission, or two where two people must approve.
 *
 * <p>It repeats who submitted and who assessed, so that the database itself can refuse a decider who is one of them.
 */
@Entity
@Immutable
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @ManyToOne
    private Submission submission;

    private long claimId;
    private String author;
    private String submitter;
    private int needed;
    private int place;
    private Integer follows;

    @Enumerated(EnumType.STRING)
    private Outcome followsOutcome;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Hand hand;

    private String decider;

    @Enumerated(EnumType.STRING)
    private Hand.Side side = Hand.Side.DECIDER;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String reason;
    private Instant decidedAt;

    protected Decision() {} // for Hibernate

    /** @param earlier the approval that it follows, where two are needed */
    Decision(Submission submission, Optional<Decision> earlier, Ruling ruling, String decider, Instant decidedAt) {
        this.submission = submission;
        this.claimId = submission.claimId();
        this.author = submission.author();
        this.submitter = submission.submitter();
        this.needed = submission.terms().approvals();
        this.place = earlier.isPresent() ? 2 : 1;
        this.follows = earlier.map(Decision::place).orElse(null);
        this.followsOutcome = earlier.map(Decision::outcome).orElse(null);
        this.hand = submission.decider(decider);
        this.decider = decider;
        this.rating = ruling.rating().orElse(null);
        this.outcome = ruling.outcome();
        this.reason = ruling.reason();
        this.decidedAt = decidedAt;
    }

    /** 1, or 2 of the second of two approvals. */
    int place() {
        return place;
    }

    int needed() {
        return needed;
    }

    /** Whether nothing more is to be decided of the submission. */
    boolean isLast() {
        return outcome == Outcome.REJECTED || place == needed;
    }

    /** What the reviewer gave it without knowing the editor's rating; empty where that was not asked. */
    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    public Submission submission() {
        return submission;
    }

    public String decider() {
        return decider;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why; "" only of an approval. */
    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** As the log carries it. */
    public String inWords() {
        return outcome + (isLast() ? "" : ", the first of two") + (reason.isEmpty() ? "" : ": " + reason);
    }
}

package org.plumbline.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * A reviewer's word on a submission. Appended, never changed; one for each submission.
 *
 * <p>It repeats who submitted and who assessed, so that the database itself can refuse a decider who is one of them.
 */
@Entity
@Immutable
public class Decision {

    /** What a reviewer may say. */
    public enum Outcome {
        APPROVED("Approved"),
        REJECTED("Rejected");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @ManyToOne
    private Submission submission;

    private long claimId;
    private String author;
    private String submitter;
    private String decider;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private Instant decidedAt;

    protected Decision() {} // for Hibernate

    Decision(Submission submission, Ruling ruling, String decider, Instant decidedAt) {
        this.submission = submission;
        this.claimId = submission.claimId();
        this.author = submission.author();
        this.submitter = submission.submitter();
        this.decider = decider;
        this.outcome = ruling.outcome();
        this.reason = ruling.reason();
        this.decidedAt = decidedAt;
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
        return reason.isEmpty() ? outcome.name() : outcome + ": " + reason;
    }
}

package org.plumbline.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An editor hands a claim over for decision, as it is at that moment. */
@Entity
@Immutable
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq")
    private Long id;

    private long claimId;

    @ManyToOne
    private Assessment assessment;

    private String author;
    private String submitter;
    private String fingerprint;
    private String evidence;
    private Instant submittedAt;

    protected Submission() {} // for Hibernate

    Submission(long claimId, Assessment assessment, String submitter, Evidence evidence, Instant submittedAt) {
        this.claimId = claimId;
        this.assessment = assessment;
        this.author = assessment.editor();
        this.submitter = submitter;
        this.fingerprint = evidence.fingerprint();
        this.evidence = evidence.text();
        this.submittedAt = submittedAt;
    }

    public Long id() {
        return id;
    }

    public long claimId() {
        return claimId;
    }

    String author() {
        return author;
    }

    public Assessment assessment() {
        return assessment;
    }

    public String submitter() {
        return submitter;
    }

    /** What is to be decided: the claim, its figures and its verdict, as one hash. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The same in words, to show what has changed since. */
    public String evidence() {
        return evidence;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}

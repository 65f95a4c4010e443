package org.plumbline.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Terms;

/** An editor hands a claim over for decision, as it is at that moment. */
@Entity
@Immutable
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq")
    private Long id;

    private long claimId;

    @ManyToOne(cascade = CascadeType.PERSIST)
    private Assessment assessment;

    private String author;
    private String submitter;
    private String fingerprint;
    private String evidence;
    private Instant submittedAt;
    private int needed;
    private boolean blind;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    private List<Hand> hands = new ArrayList<>();

    protected Submission() {} // for Hibernate

    /** @param authors all who had a hand in the claim, the submitter among them */
    Submission(
            Assessment assessment,
            String submitter,
            Set<String> authors,
            Evidence evidence,
            Terms terms,
            Instant submittedAt) {
        this.claimId = assessment.claimId();
        this.assessment = assessment;
        this.author = assessment.editor();
        this.submitter = submitter;
        this.fingerprint = evidence.fingerprint();
        this.evidence = evidence.text();
        this.needed = terms.approvals();
        this.blind = terms.blind();
        this.submittedAt = submittedAt;
        authors.forEach(this::tookPart);
    }

    /** Somebody had a hand in the claim, and so cannot decide this submission. */
    void tookPart(String author) {
        if (hands.stream().noneMatch(hand -> hand.name().equals(author))) {
            hands.add(new Hand(this, author, Hand.Side.AUTHOR));
        }
    }

    Hand decider(String reviewer) {
        var hand = new Hand(this, reviewer, Hand.Side.DECIDER);
        hands.add(hand);
        return hand;
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

    public Terms terms() {
        return new Terms(needed, blind);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}

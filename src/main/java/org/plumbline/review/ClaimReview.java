package org.plumbline.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.review.Decision.Outcome;

/**
 * Where one claim stands, and the only way to move it: each verb checks its rule and refuses with a sentence.
 *
 * <pre>
 * OPEN ─ waive ─► WAIVED ─ reopen ─► OPEN
 * OPEN ─ assess, submit ─► SUBMITTED ─ decide ─► APPROVED, or OPEN again with the reason
 * SUBMITTED ─ withdraw ─► OPEN
 * SUBMITTED, APPROVED ─ the evidence changes ─► OPEN
 * </pre>
 */
@Entity
public class ClaimReview {

    @Id
    private long claimId;

    @Version
    private int version; // every verb moves it on, so a page that shows an older one is stale

    private long articleId;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.OPEN;

    @ManyToOne(fetch = FetchType.LAZY)
    private Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    private Waiver waiver;

    private String voidedBecause = "";

    @ElementCollection
    @CollectionTable(name = "review_author", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "name")
    private Set<String> authors = new TreeSet<>();

    protected ClaimReview() {} // for Hibernate

    /** A claim that nobody has touched. */
    public ClaimReview(long claimId, long articleId) {
        this.claimId = claimId;
        this.articleId = articleId;
    }

    /** Puts an editor's word on the record. Whoever has written one can never decide this claim. */
    public Assessment assess(Opinion opinion, String editor, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "assessed");
        authors.add(editor);
        assessment = new Assessment(claimId, opinion, editor, now);
        return assessment;
    }

    /** Hands the claim over for decision, with the evidence as it is now. */
    public Submission submit(String editor, Evidence evidence, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "submitted");
        Refusals.unlessAssessed(this);
        submission = new Submission(claimId, assessment, editor, evidence, now);
        decision = null;
        outcome = null;
        voidedBecause = "";
        state = ReviewState.SUBMITTED;
        return submission;
    }

    /** Takes a submission back, which only its editor may. */
    public void withdraw(String editor) {
        Refusals.unless(state == ReviewState.SUBMITTED, this, "withdrawn");
        Refusals.unlessSubmitter(submission, editor);
        state = ReviewState.OPEN;
    }

    /** Says that the claim needs no check. */
    public void waive(Waiver reason) {
        Refusals.unless(state == ReviewState.OPEN, this, "waived");
        waiver = reason;
        voidedBecause = "";
        state = ReviewState.WAIVED;
    }

    /** Takes a waiver back. */
    public void reopen() {
        Refusals.unless(state == ReviewState.WAIVED, this, "reopened");
        waiver = null;
        state = ReviewState.OPEN;
    }

    /**
     * Puts a reviewer's word on the record.
     *
     * @param evidence as it is now, which must be what was submitted
     * @throws org.plumbline.web.Refusal 403 if the reviewer had a hand in it, 409 if there is nothing (more) to decide
     */
    public Decision decide(Ruling ruling, String reviewer, Evidence evidence, Instant now) {
        Refusals.unless(state == ReviewState.SUBMITTED, this, "decided");
        Refusals.ifOwn(submission, authors, reviewer);
        Refusals.ifChanged(submission, evidence);
        decision = new Decision(submission, ruling, reviewer, now);
        outcome = ruling.outcome();
        state = outcome == Outcome.APPROVED ? ReviewState.APPROVED : ReviewState.OPEN;
        return decision;
    }

    /**
     * The claim, its figures or its verdict are no longer what was submitted or approved.
     *
     * @return whether that undid anything
     */
    public boolean voidBecause(String change) {
        if (state != ReviewState.SUBMITTED && state != ReviewState.APPROVED) {
            return false;
        }
        voidedBecause = change;
        state = ReviewState.OPEN;
        return true;
    }

    /** Whether a reviewer sent it back and nobody has submitted or waived it since. */
    public boolean isReturned() {
        return state == ReviewState.OPEN && outcome == Outcome.REJECTED;
    }

    /** Whether this person had a hand in it, and so may not decide it. */
    public boolean isOwn(String name) {
        return authors.contains(name)
                || submission != null && submission.submitter().equals(name);
    }

    public long claimId() {
        return claimId;
    }

    public long articleId() {
        return articleId;
    }

    public int version() {
        return version;
    }

    public ReviewState state() {
        return state;
    }

    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** The last submission, decided or not. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** The decision on the last submission. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** Why the last submission or approval no longer stands; "" when nothing of the sort happened. */
    public String voidedBecause() {
        return voidedBecause;
    }
}

package org.plumbline.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.review.word.Place;
import org.plumbline.review.word.Waiver;

/** What is on the record of one claim's review, and what can be asked of it. Only the verbs of {@link ClaimReview} change it. */
@MappedSuperclass
public abstract class ReviewRecord {

    @Id
    private long claimId;

    @Version
    private int version; // every verb moves it on, so a page that shows an older one is stale

    private long articleId;
    private int textNumber;

    @Enumerated(EnumType.STRING)
    ReviewState state = ReviewState.OPEN;

    @ManyToOne(fetch = FetchType.LAZY)
    Assessment assessment;

    @Embedded
    Submitted submitted; // null, as the database has it, when nothing was: see submitted()

    @Embedded
    Decided decided;

    long recordClaimId; // what submission and decision were about: this claim, or where it was carried from

    @Embedded
    Waiver waiver;

    String voidedBecause = "";

    @ElementCollection
    @CollectionTable(name = "review_author", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "name")
    Set<String> authors = new TreeSet<>();

    ReviewRecord() {} // for Hibernate

    ReviewRecord(Place place) {
        this.claimId = place.claimId();
        this.articleId = place.articleId();
        this.textNumber = place.textNumber();
        this.recordClaimId = claimId;
    }

    /** Whether a reviewer sent it back and nobody has submitted or waived it since. */
    public boolean isReturned() {
        return state == ReviewState.OPEN && decided().isRejection();
    }

    /** What the change undid: "Approval", or "Submission" of a claim that nobody had approved yet. */
    public String voided() {
        return decided().isApproval() ? "Approval" : "Submission";
    }

    /** Whether this person had a hand in it, and so may not decide it. */
    public boolean isOwn(String name) {
        return authors.contains(name) || submitted().isBy(name);
    }

    /** Whether this person's decision stands on its submission. */
    public boolean isDecidedBy(String name) {
        return decided().isBy(name);
    }

    /** Whether this person may decide it now, as far as the claim is concerned. */
    public boolean isOpenTo(String reviewer) {
        return state == ReviewState.SUBMITTED && !isOwn(reviewer) && !isDecidedBy(reviewer);
    }

    /** Whether the editor's word on it is to be kept from this reviewer, who is to give an opinion of their own. */
    public boolean isBlindTo(String reviewer) {
        return isOpenTo(reviewer) && submitted.isBlind();
    }

    /** Whether it rests on what was said of the claim in an earlier text. */
    public boolean isCarried() {
        return recordClaimId != claimId;
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
        return Optional.ofNullable(submitted().last());
    }

    /** The decision on the last submission; of two that are needed, the second. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decided().last());
    }

    /** All that reviewers said of the last submission: none, one or two. */
    public List<Decision> decisions() {
        return decided().all();
    }

    Submitted submitted() {
        return submitted == null ? Submitted.NOTHING : submitted;
    }

    Decided decided() {
        return decided == null ? Decided.NOTHING : decided;
    }

    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** Why the last submission or approval no longer stands; "" when nothing of the sort happened. */
    public String voidedBecause() {
        return voidedBecause;
    }

    /** Whether reviewers have spoken, and nobody has gone on from there. */
    boolean isDecided() {
        boolean stands = state == ReviewState.APPROVED || state == ReviewState.SUBMITTED || isReturned();
        return stands && !decisions().isEmpty() && submitted.restsOn(assessment);
    }
}

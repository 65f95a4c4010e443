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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.review.word.Correction;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Place;
import org.plumbline.review.word.Ruling;
import org.plumbline.review.word.Terms;
import org.plumbline.review.word.Waiver;

/**
 * Where one claim stands, and the only way to move it: each verb checks its rule and refuses with a sentence.
 *
 * <pre>
 * OPEN ─ waive ─► WAIVED ─ reopen ─► OPEN
 * OPEN ─ assess, submit ─► SUBMITTED ─ decide, give an opinion ─► APPROVED, or OPEN again with the reason
 * SUBMITTED ─ fix and return, withdraw ─► OPEN
 * APPROVED ─ take up again ─► OPEN
 * SUBMITTED, APPROVED ─ the evidence changes, or who decided changes the claim ─► OPEN
 * </pre>
 */
@Entity
public class ClaimReview {

    @Id
    private long claimId;

    @Version
    private int version; // every verb moves it on, so a page that shows an older one is stale

    private long articleId;
    private int textNumber;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.OPEN;

    @ManyToOne(fetch = FetchType.LAZY)
    private Assessment assessment;

    @Embedded
    private Submitted submitted;

    @Embedded
    private Waiver waiver;

    private String voidedBecause = "";

    @ElementCollection
    @CollectionTable(name = "review_author", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "name")
    private Set<String> authors = new TreeSet<>();

    protected ClaimReview() {} // for Hibernate

    /** A claim that nobody has touched. */
    public ClaimReview(Place place) {
        this.claimId = place.claimId();
        this.articleId = place.articleId();
        this.textNumber = place.textNumber();
        this.submitted = Submitted.nothing(claimId);
    }

    /**
     * The same claim in a later text: it stands where it stood, resting on the same record, with the same authors.
     *
     * @param evidence as it is there; where it is not what was submitted, neither submission nor approval stands
     */
    public static ClaimReview carried(ClaimReview from, Place to, Evidence evidence, String change) {
        var carried = new ClaimReview(to);
        carried.state = from.state;
        carried.assessment = from.assessment;
        carried.submitted = from.submitted;
        carried.waiver = from.waiver;
        carried.voidedBecause = from.voidedBecause;
        carried.authors.addAll(from.authors);
        if (!carried.submitted.isBoundTo(evidence)) {
            carried.voidBecause(change);
        }
        return carried;
    }

    // ---- verbs

    /** Puts an editor's word on the record. Whoever has written one can never decide this claim. */
    public Assessment assess(Opinion opinion, String editor, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "assessed");
        authors.add(editor);
        assessment = new Assessment(claimId, opinion, editor, now);
        return assessment;
    }

    /** Hands the claim over for decision, with the evidence as it is now. */
    public Submission submit(String editor, Evidence evidence, Terms terms, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "submitted");
        Refusals.unlessAssessed(this);
        authors.add(editor);
        voidedBecause = "";
        return awaitDecision(editor, evidence, terms, now);
    }

    /** Takes a submission back, which only its editor may. */
    public void withdraw(String editor) {
        Refusals.unless(state == ReviewState.SUBMITTED, this, "withdrawn");
        Refusals.unlessSubmitter(submitted.last(), editor);
        submitted = submitted.over();
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

    /** Works on an approved claim again: what was said of it is to be put right. */
    public void takeUpAgain(Correction why) {
        Refusals.unless(state == ReviewState.APPROVED, this, "taken up again");
        voidBecause("taken up again by " + why.editor() + ": " + why.reason());
    }

    /**
     * Puts a reviewer's word on the record.
     *
     * @param evidence as it is now, which must be what was submitted
     * @throws org.plumbline.web.Refusal 403 if the reviewer had a hand in it, 409 if there is nothing (more) to decide, or an
     *     opinion is asked for instead of an approval
     */
    public Decision decide(Ruling ruling, String reviewer, Evidence evidence, Instant now) {
        refuseUnlessDecidable(reviewer, evidence);
        Refusals.ifBlind(submitted.isBlind() && ruling.outcome() == Outcome.APPROVED);
        return decided(ruling, reviewer, now);
    }

    /** A reviewer's rating, given without knowing the editor's: the same one approves, another one returns the claim. */
    public Decision giveOpinion(Opinion second, String reviewer, Evidence evidence, Instant now) {
        refuseUnlessDecidable(reviewer, evidence);
        Refusals.unlessBlind(submitted.isBlind());
        return decided(Ruling.of(second, submitted.last().assessment().rating()), reviewer, now);
    }

    /** A reviewer puts right what the editor wrote and returns it; that makes them an author, so somebody else decides next. */
    public Decision fixAndReturn(Opinion fixed, String reason, String reviewer, Evidence evidence, Instant now) {
        refuseUnlessDecidable(reviewer, evidence);
        Refusals.ifBlind(submitted.isBlind());
        var returned = decided(Ruling.rejected(reason), reviewer, now);
        assess(fixed, reviewer, now);
        return returned;
    }

    private void refuseUnlessDecidable(String reviewer, Evidence evidence) {
        Refusals.unless(state == ReviewState.SUBMITTED, this, "decided");
        Refusals.ifOwn(submitted.last(), authors, reviewer);
        Refusals.ifApprovedBy(submitted.decided().first(), reviewer);
        Refusals.unlessBound(submitted, evidence);
    }

    private Decision decided(Ruling ruling, String reviewer, Instant now) {
        var word = submitted.decide(ruling, reviewer, now);
        submitted = submitted.with(word);
        if (word.isLast()) {
            state = submitted.decided().isApproval() ? ReviewState.APPROVED : ReviewState.OPEN;
        }
        return word;
    }

    /**
     * Somebody changed how the claim was read or what it is held to, which makes them an author of it.
     *
     * @return whether that undid an approval that they had given themselves
     */
    public boolean tookPart(String who) {
        authors.add(who);
        if (isDecidedBy(who)) {
            return voidBecause(who + ", who approved it, changed how it was read or what it is held to");
        }
        submission().ifPresent(last -> last.tookPart(who));
        return false;
    }

    /** Takes back the own assessment that nobody has acted on. It stays on the record, and who wrote it stays an author. */
    public void takeBackAssessment(String editor) {
        Refusals.unless(state == ReviewState.OPEN && assessment != null, this, "taken back");
        Refusals.unlessYours(assessment.editor(), editor, "assessment");
        assessment = null;
    }

    /**
     * Takes back the own decision, the last there is: the claim waits anew for all its decisions, as it was submitted.
     *
     * @param evidence as it is now, which must be what was submitted
     */
    public Submission takeBackDecision(String reviewer, Evidence evidence, Instant now) {
        Refusals.unless(isDecided(), this, "taken back");
        Refusals.unlessYours(decisions().get(decisions().size() - 1).decider(), reviewer, "decision");
        Refusals.unlessBound(submitted, evidence);
        return awaitDecision(submitted.submitter(), evidence, submitted.last().terms(), now);
    }

    /** Whether reviewers have spoken, and nobody has gone on from there. */
    private boolean isDecided() {
        boolean stands = state == ReviewState.APPROVED || state == ReviewState.SUBMITTED || isReturned();
        return stands && !decisions().isEmpty() && submitted.restsOn(assessment);
    }

    private Submission awaitDecision(String submitter, Evidence evidence, Terms terms, Instant now) {
        assessment = assessment.on(claimId);
        var made = new Submission(assessment, submitter, authors, evidence, terms, now);
        submitted = Submitted.of(made, evidence);
        state = ReviewState.SUBMITTED;
        return made;
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
        submitted = submitted.over();
        state = ReviewState.OPEN;
        return true;
    }

    // ---- questions

    /** Whether a reviewer sent it back and nobody has submitted or waived it since. */
    public boolean isReturned() {
        return state == ReviewState.OPEN && submitted.decided().isRejection();
    }

    /** What the change undid: "Approval", or "Submission" of a claim that nobody had approved yet. */
    public String voided() {
        return submitted.decided().isApproval() ? "Approval" : "Submission";
    }

    /** Whether this person had a hand in it, and so may not decide it. */
    public boolean isOwn(String name) {
        return authors.contains(name) || submitted.isBy(name);
    }

    /** Whether this person's decision stands on its submission. */
    public boolean isDecidedBy(String name) {
        return submitted.decided().isBy(name);
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
        return submitted.claimId() != claimId;
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
        return Optional.ofNullable(submitted.last());
    }

    /** The decision on the last submission; of two that are needed, the second. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(submitted.decided().last());
    }

    /** All that reviewers said of the last submission: none, one or two. */
    public List<Decision> decisions() {
        return submitted.decided().all();
    }

    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** Why the last submission or approval no longer stands; "" when nothing of the sort happened. */
    public String voidedBecause() {
        return voidedBecause;
    }
}

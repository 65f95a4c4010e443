package org.plumbline.review;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
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
public class ClaimReview extends ReviewRecord {

    protected ClaimReview() {} // for Hibernate

    /** A claim that nobody has touched. */
    public ClaimReview(Place place) {
        super(place);
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
        carried.decided = from.decided;
        carried.recordClaimId = from.recordClaimId;
        carried.waiver = from.waiver;
        carried.voidedBecause = from.voidedBecause;
        carried.authors.addAll(from.authors);
        if (!carried.submitted().isBoundTo(evidence)) {
            carried.voidBecause(change);
        }
        return carried;
    }

    /** Puts an editor's word on the record. Whoever has written one can never decide this claim. */
    public Assessment assess(Opinion opinion, String editor, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "assessed");
        authors.add(editor);
        assessment = new Assessment(claimId(), opinion, editor, now);
        return assessment;
    }

    /** Hands the claim over for decision, with the evidence as it is now. */
    public Submission submit(String editor, Evidence evidence, Terms terms, Instant now) {
        Refusals.unless(state == ReviewState.OPEN, this, "submitted");
        Refusals.unlessAssessed(this);
        authors.add(editor);
        assessment = assessment.on(claimId());
        recordClaimId = claimId();
        voidedBecause = "";
        return awaitDecision(new Submission(assessment, editor, authors, evidence, terms, now), evidence);
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
        Refusals.ifApprovedBy(decided().first(), reviewer);
        Refusals.unlessBound(submitted, evidence);
    }

    private Decision decided(Ruling ruling, String reviewer, Instant now) {
        var earlier = Optional.ofNullable(decided().first());
        var word = new Decision(submitted.last(), earlier, ruling, reviewer, now);
        decided = decided().with(word);
        if (word.isLast()) {
            submitted = submitted.over();
            state = decided.isApproval() ? ReviewState.APPROVED : ReviewState.OPEN;
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
        var before = submitted.last();
        assessment = assessment.on(claimId());
        recordClaimId = claimId();
        return awaitDecision(
                new Submission(assessment, before.submitter(), authors, evidence, before.terms(), now), evidence);
    }

    private Submission awaitDecision(Submission made, Evidence evidence) {
        submitted = Submitted.of(made, evidence);
        decided = null;
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
}

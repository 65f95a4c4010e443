package org.plumbline.review.page;

import java.util.List;
import org.plumbline.account.CurrentUser;
import org.plumbline.article.diff.WordDiff;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.Change;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.OvertakenException;
import org.plumbline.review.ReviewState;
import org.plumbline.review.form.AssessmentForm;
import org.plumbline.review.form.ReasonForm;
import org.plumbline.review.word.Rating;
import org.plumbline.web.FormErrors;

/**
 * The review of one claim as one person sees it, with the forms they may send: what {@code tags/review.html} shows.
 *
 * @param review where the claim stands
 * @param fingerprint of the claim as shown, which the forms send back
 * @param change what became of the evidence since it was submitted, word by word; empty for nothing
 * @param assessment what the assessment form holds
 * @param waiver what the waiver form holds
 * @param trouble why the last step was not taken
 */
public record ReviewCard(
        ClaimReview review,
        String fingerprint,
        List<WordDiff.Piece> change,
        Reader reader,
        AssessmentForm assessment,
        ReasonForm waiver,
        Trouble trouble) {

    /** Who looks. */
    public record Reader(String name, boolean editor, boolean reviewer) {

        static Reader of(CurrentUser user) {
            return new Reader(user.name(), user.isEditor(), user.isReviewer());
        }
    }

    /**
     * Why a step was not taken.
     *
     * @param errors what is wrong with a form
     * @param refusal what happened instead; "" when it is only the form
     * @param kept what was typed, for when the form is no longer there to hold it; "" for nothing
     */
    public record Trouble(FormErrors errors, String refusal, String kept) {
        static final Trouble NONE = new Trouble(FormErrors.NONE, "", "");

        static Trouble in(FormErrors errors) {
            return new Trouble(errors, "", "");
        }

        static Trouble overtaken(OvertakenException refusal, String kept) {
            return new Trouble(FormErrors.NONE, refusal.detail(), kept == null ? "" : kept.strip());
        }
    }

    static ReviewCard of(CheckedClaim claim, ClaimReview review, Reader reader) {
        return new ReviewCard(
                review,
                claim.fingerprint(),
                Change.since(review, claim),
                reader,
                AssessmentForm.of(review),
                ReasonForm.EMPTY,
                Trouble.NONE);
    }

    ReviewCard with(Trouble met) {
        return new ReviewCard(review, fingerprint, change, reader, assessment, waiver, met);
    }

    ReviewCard with(AssessmentForm typed) {
        return new ReviewCard(review, fingerprint, change, reader, typed, waiver, trouble);
    }

    ReviewCard with(ReasonForm typed) {
        return new ReviewCard(review, fingerprint, change, reader, assessment, typed, trouble);
    }

    /** Whether this field of a form is to be filled in again. */
    public boolean asking(String field) {
        return !trouble.errors().at(field).isEmpty();
    }

    public long claimId() {
        return review.claimId();
    }

    public Rating[] ratings() {
        return Rating.values();
    }

    /** Whether this person may assess, submit or waive it now. */
    public boolean isEditable() {
        return reader.editor() && review.state() == ReviewState.OPEN;
    }

    public boolean isSubmittable() {
        return isEditable() && review.assessment().isPresent();
    }

    public boolean isWithdrawable() {
        return review.state() == ReviewState.SUBMITTED
                && review.submission().orElseThrow().submitter().equals(reader.name());
    }

    public boolean isReopenable() {
        return reader.editor() && review.state() == ReviewState.WAIVED;
    }

    /** Whether this person may work on it although it is approved. */
    public boolean isCorrectable() {
        return reader.editor() && review.state() == ReviewState.APPROVED;
    }

    public boolean isDecidable() {
        return reader.reviewer() && review.isOpenTo(reader.name());
    }

    /** Whether this person is to rate it without seeing the editor's word. */
    public boolean isBlind() {
        return isDecidable() && review.isBlindTo(reader.name());
    }

    /** Whether it waits for a reviewer who cannot be this one. */
    public boolean isOwn() {
        return reader.reviewer() && review.state() == ReviewState.SUBMITTED && review.isOwn(reader.name());
    }

    /** Whether this person has approved it and a second one has the last word. */
    public boolean isSeconding() {
        return review.state() == ReviewState.SUBMITTED && review.isDecidedBy(reader.name());
    }

    /** How many people must approve it: 1 or 2. */
    public int approvals() {
        return review.submission().map(on -> on.terms().approvals()).orElse(1);
    }
}

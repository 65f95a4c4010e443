package org.plumbline.review.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;

/**
 * What an editor types about a claim.
 *
 * @param then "submit" when it is to go to the reviewers at once
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
public record AssessmentForm(
        @RestForm @NotNull(message = "Choose a rating") Rating rating,

        @RestForm @Size(max = Opinion.LONGEST, message = "At most 10,000 characters")
        String note,

        @RestForm @Size(max = Opinion.LONGEST, message = "At most 10,000 characters")
        String wording,

        @RestForm String then,
        @RestForm Integer version,
        @RestForm String fingerprint) {

    /** The assessment on record, to be changed; empty where there is none yet. */
    public static AssessmentForm of(ClaimReview review) {
        return review.assessment()
                .map(on -> new AssessmentForm(on.rating(), on.note(), on.wording(), "", null, null))
                .orElse(new AssessmentForm(null, "", "", "", null, null));
    }

    public boolean isRated(Rating one) {
        return rating == one;
    }

    public Opinion opinion() {
        return new Opinion(rating, note, wording);
    }

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }

    public boolean isForSubmission() {
        return "submit".equals(then);
    }

    /** All that was typed, to give it back when it could not be kept. */
    public String inWords() {
        return opinion().rating().title() + "\n" + opinion().note() + "\n"
                + opinion().wording();
    }
}

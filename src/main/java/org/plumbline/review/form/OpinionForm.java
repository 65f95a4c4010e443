package org.plumbline.review.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;

/**
 * A reviewer's own rating, given without knowing the editor's.
 *
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
public record OpinionForm(
        @RestForm @NotNull(message = "Choose a rating") Rating rating,

        @RestForm @Size(max = LONGEST, message = "At most 1,800 characters")
        String note,

        @RestForm Integer version,
        @RestForm String fingerprint) {

    /** With both ratings before it, it is the reason of a rejection. */
    static final int LONGEST = 1800;

    public static final OpinionForm EMPTY = new OpinionForm(null, "", null, null);

    public boolean isRated(Rating one) {
        return rating == one;
    }

    public Opinion opinion() {
        return new Opinion(rating, note, "");
    }

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }

    public String inWords() {
        return (rating == null ? "" : rating.title()) + "\n" + (note == null ? "" : note);
    }
}

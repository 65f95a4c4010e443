package org.plumbline.review.page;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.Opinion;
import org.plumbline.review.Rating;
import org.plumbline.review.desk.Seen;

/**
 * A reviewer's own rating, given without knowing the editor's.
 *
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
record OpinionForm(
        @RestForm @NotNull(message = "Choose a rating") Rating rating,

        @RestForm @Size(max = LONGEST, message = "At most 1,800 characters")
        String note,

        @RestForm Integer version,
        @RestForm String fingerprint) {

    /** With both ratings before it, it is the reason of a rejection. */
    static final int LONGEST = 1800;

    static final OpinionForm EMPTY = new OpinionForm(null, "", null, null);

    public boolean isRated(Rating one) {
        return rating == one;
    }

    Opinion opinion() {
        return new Opinion(rating, note, "");
    }

    Seen seen() {
        return Seen.of(version, fingerprint);
    }

    String inWords() {
        return (rating == null ? "" : rating.title()) + "\n" + (note == null ? "" : note);
    }
}

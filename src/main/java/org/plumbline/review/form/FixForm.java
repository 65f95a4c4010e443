package org.plumbline.review.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;

/**
 * What a reviewer puts right before they return a claim.
 *
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
public record FixForm(
        @RestForm @NotNull(message = "Choose a rating") Rating rating,

        @RestForm @Size(max = Opinion.LONGEST, message = "At most 10,000 characters")
        String note,

        @RestForm @Size(max = Opinion.LONGEST, message = "At most 10,000 characters")
        String wording,

        @RestForm
        @NotBlank(message = "Say what you put right; the editor reads it")
        @Size(max = Ruling.LONGEST, message = "At most 2,000 characters")
        String why,

        @RestForm Integer version,
        @RestForm String fingerprint) {

    public Opinion opinion() {
        return new Opinion(rating, note, wording);
    }

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }

    public boolean isRated(Rating one) {
        return rating == one;
    }

    public String inWords() {
        return String.join("\n", rating == null ? "" : rating.title(), said(note), said(wording), said(why));
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}

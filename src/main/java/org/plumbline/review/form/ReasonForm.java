package org.plumbline.review.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Waiver;

/**
 * Why a claim needs no check.
 *
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
public record ReasonForm(
        @RestForm
        @NotBlank(message = "Say why it needs no check; it stands in the report")
        @Size(max = Waiver.LONGEST, message = "At most 2,000 characters")
        String reason,

        @RestForm Integer version,
        @RestForm String fingerprint) {

    public static final ReasonForm EMPTY = new ReasonForm("", null, null);

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

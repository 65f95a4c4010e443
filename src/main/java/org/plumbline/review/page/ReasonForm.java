package org.plumbline.review.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.Waiver;
import org.plumbline.review.desk.Seen;

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

    static final ReasonForm EMPTY = new ReasonForm("", null, null);

    Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

package org.plumbline.review.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.FormErrors;

/**
 * What a reviewer types.
 *
 * @param version of the review that the page showed
 * @param fingerprint of the claim that the page showed
 */
public record DecisionForm(
        @RestForm @NotNull(message = "Choose approve or reject")
        Outcome outcome,

        @RestForm @Size(max = Ruling.LONGEST, message = "At most 2,000 characters")
        String reason,

        @RestForm Integer version,
        @RestForm String fingerprint) {

    public static final DecisionForm EMPTY = new DecisionForm(null, "", null, null);

    public FormErrors withReasonForRejection(FormErrors errors) {
        return outcome == Outcome.REJECTED && (reason == null || reason.isBlank())
                ? errors.and("reason", "Say why you reject it; the editor reads it")
                : errors;
    }

    public Ruling ruling() {
        return new Ruling(outcome, reason);
    }

    public Seen seen() {
        return Seen.of(version, fingerprint);
    }
}

package org.plumbline.review.bulk;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.account.CurrentUser;
import org.plumbline.review.bulk.Bulk.Step;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;

/** What somebody ticked and what is to be done with it. */
record BulkForm(
        @RestForm List<String> claim,
        @RestForm BulkAction action,
        @RestForm String reason,
        @RestForm String to) {

    static final int AT_ONCE = 200;
    static final int LONGEST_REASON = 2000;

    BulkForm {
        claim = claim == null
                ? List.of()
                : claim.stream().filter(value -> !value.isBlank()).toList();
        reason = reason == null ? "" : reason.strip();
        to = to == null ? "" : to.strip();
    }

    List<Picked> picked() {
        return List.of(Picked.all(claim));
    }

    FormErrors errors() {
        if (claim.isEmpty()) {
            return FormErrors.on("claim", "Tick the claims first");
        }
        if (claim.size() > AT_ONCE) {
            return FormErrors.on("claim", "At most %d claims at once".formatted(AT_ONCE));
        }
        if (action == null) {
            return FormErrors.on("action", "Choose what is to be done");
        }
        if (action.needsReason() && reason.isEmpty()) {
            return FormErrors.on("reason", "Say why");
        }
        return reason.length() > LONGEST_REASON
                ? FormErrors.on("reason", "At most %,d characters".formatted(LONGEST_REASON))
                : FormErrors.NONE;
    }

    /** @throws Refusal if it takes a role that whoever asks does not have */
    Step by(CurrentUser user) {
        if (action.isReviewers() && !user.isReviewer() || action.isEditors() && !user.isEditor()) {
            throw Refusal.forbidden(
                    "Not yours to do",
                    "“%s” takes the role of %s."
                            .formatted(action.title(), action.isReviewers() ? "a reviewer" : "an editor"));
        }
        return new Step(action, reason, to, user.name());
    }
}

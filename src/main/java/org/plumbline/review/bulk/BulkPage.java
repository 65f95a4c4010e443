package org.plumbline.review.bulk;

import java.util.List;
import org.plumbline.review.bulk.Bulk.Outcome;
import org.plumbline.web.FormErrors;

/**
 * What a step would do, or did, to each of many claims.
 *
 * @param outcomes of each claim that was ticked
 * @param people who can be given claims
 */
record BulkPage(BulkForm form, List<Outcome> outcomes, List<String> people, FormErrors errors) {

    public List<Outcome> done() {
        return outcomes.stream().filter(Outcome::isDone).toList();
    }

    public List<Outcome> refused() {
        return outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
    }

    /** The values to send on for what is not refused. */
    public List<String> values() {
        return form.claim().stream()
                .filter(value ->
                        done().stream().anyMatch(outcome -> outcome.picked().equals(Picked.of(value))))
                .toList();
    }

    /** Whether it can be said only now why, or to whom. */
    public boolean isAsking() {
        return errors.any();
    }

    public boolean isGiven() {
        return form.action() == BulkAction.GIVE;
    }

    public boolean isReasoned() {
        return form.action() != null && form.action().needsReason();
    }
}

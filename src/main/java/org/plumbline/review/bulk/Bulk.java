package org.plumbline.review.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.review.assignment.Assignments;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;

/**
 * Takes one step on many claims. Each is a step of its own, in a transaction of its own, by the rule of that claim: what is
 * refused for one claim is done for the others. A preview takes the very same steps and keeps none of them.
 */
@ApplicationScoped
class Bulk {

    private static final String HELD = "Somebody else is at work on this claim. Try it again in a few seconds.";

    private final ReviewDesk desk;
    private final Assignments assignments;
    private final CheckedClaims claims;

    Bulk(ReviewDesk desk, Assignments assignments, CheckedClaims claims) {
        this.desk = desk;
        this.assignments = assignments;
        this.claims = claims;
    }

    /**
     * What is to be done.
     *
     * @param reason why, for a waiver or a rejection; "" otherwise
     * @param to who is given the claims; "" for nobody
     */
    record Step(BulkAction action, String reason, String to, String who) {}

    /**
     * What became of one claim.
     *
     * @param refusal why nothing was done; "" when it was
     */
    record Outcome(Picked picked, String quote, String refusal) {

        public boolean isDone() {
            return refusal.isEmpty();
        }

        public long claimId() {
            return picked.claimId();
        }
    }

    List<Outcome> preview(Step step, List<Picked> picked) {
        return picked.stream()
                .map(claim -> outcome(claim, () -> tried(step, claim)))
                .toList();
    }

    List<Outcome> take(Step step, List<Picked> picked) {
        return picked.stream()
                .map(claim ->
                        outcome(claim, () -> QuarkusTransaction.requiringNew().run(() -> take(step, claim))))
                .toList();
    }

    private Outcome outcome(Picked claim, Runnable attempt) {
        try {
            attempt.run();
            return new Outcome(claim, quote(claim), "");
        } catch (Refusal refused) {
            return new Outcome(claim, quote(claim), refused.detail());
        } catch (LockTimeoutException | PessimisticLockException | OptimisticLockException held) {
            return new Outcome(claim, quote(claim), HELD);
        }
    }

    private String quote(Picked claim) {
        try {
            return claims.find(claim.claimId()).quote();
        } catch (Refusal gone) {
            return "";
        }
    }

    /** Takes the step and undoes it by never committing. */
    private void tried(Step step, Picked claim) {
        QuarkusTransaction.begin();
        try {
            take(step, claim);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void take(Step step, Picked claim) {
        long id = claim.claimId();
        Seen seen = claim.seen();
        switch (step.action()) {
            case SUBMIT -> desk.submit(id, seen, step.who());
            case WAIVE -> desk.waive(id, step.reason(), seen, step.who());
            case GIVE -> assignments.give(id, step.to(), step.who());
            case APPROVE -> desk.decide(id, Ruling.approved(), seen, step.who());
            case REJECT -> desk.decide(id, Ruling.rejected(step.reason()), seen, step.who());
            case WITHDRAW -> desk.withdraw(id, seen, step.who());
            case REOPEN -> desk.reopen(id, seen, step.who());
            case GIVE_BACK -> assignments.giveBack(id, step.who());
            case TAKE_BACK -> desk.takeBackDecision(id, seen, step.who());
        }
    }
}

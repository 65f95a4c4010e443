package org.plumbline.review.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.plumbline.account.CurrentUser;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.review.assignment.Assignments;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Seen;
import org.plumbline.web.Refusal;

/** Takes back what somebody did last to a claim, if nobody did anything since. Templates know it as {@code inject:lastStep}. */
@ApplicationScoped
@Transactional
@Named("lastStep")
public class LastStep {

    private static final Map<String, String> WORDS = Map.of(
            "claim.assessed", "Take back my assessment",
            "claim.submitted", "Withdraw my submission",
            "claim.waived", "Take back my waiver",
            "claim.assigned", "Take back who has it",
            "claim.approved", "Take back my approval",
            "claim.rejected", "Take back my rejection");

    private final ReviewDesk desk;
    private final Assignments assignments;
    private final AuditEventRepository events;
    private final CurrentUser user;

    LastStep(ReviewDesk desk, Assignments assignments, AuditEventRepository events, CurrentUser user) {
        this.desk = desk;
        this.assignments = assignments;
        this.events = events;
        this.user = user;
    }

    /** What can be taken back by whoever asks, in words for a button; "" for nothing. */
    public String words(long claimId) {
        return own(claimId).map(event -> WORDS.get(event.action())).orElse("");
    }

    /** @throws Refusal if somebody else acted since, or there is nothing that can be taken back */
    void undo(long claimId, Seen seen) {
        var event = own(claimId)
                .orElseThrow(() -> Refusal.conflict(
                        "Nothing to take back",
                        "What was done last to this claim was not done by you, or cannot be taken back."));
        var who = user.name();
        switch (event.action()) {
            case "claim.assessed" -> desk.takeBackAssessment(claimId, seen, who);
            case "claim.submitted" -> desk.withdraw(claimId, seen, who);
            case "claim.waived" -> desk.reopen(claimId, seen, who);
            case "claim.assigned" -> assignments.giveBack(claimId, who);
            default -> desk.takeBackDecision(claimId, seen, who);
        }
    }

    /** The last step on the claim, if whoever asks took it; what people said in between is no step. */
    private Optional<AuditEvent> own(long claimId) {
        return events.about("claim " + claimId).stream()
                .filter(event ->
                        !event.action().contains("comment") && !event.action().equals("claim.asked"))
                .reduce((one, next) -> next)
                .filter(event -> event.who().equals(user.name()) && WORDS.containsKey(event.action()));
    }
}

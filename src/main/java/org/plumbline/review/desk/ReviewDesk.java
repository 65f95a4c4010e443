package org.plumbline.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckedClaim;
import org.plumbline.checking.ClaimChanged;
import org.plumbline.checking.ClaimGone;
import org.plumbline.review.Assessment;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Evidence;
import org.plumbline.review.Opinion;
import org.plumbline.review.Ruling;
import org.plumbline.review.Waiver;
import org.plumbline.web.Refusal;

/** Where people act on claims: one step at a time on each claim, each on what the person saw, each in the log. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private final ReviewRepository reviews;
    private final EntityManager database;
    private final AuditLog log;
    private final Clock clock;

    ReviewDesk(ReviewRepository reviews, EntityManager database, AuditLog log, Clock clock) {
        this.reviews = reviews;
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    public void assess(long claimId, Opinion opinion, Seen seen, String who) {
        assess(take(claimId, seen), opinion, who);
    }

    public void assessAndSubmit(long claimId, Opinion opinion, Seen seen, String who) {
        var turn = take(claimId, seen);
        assess(turn, opinion, who);
        submit(turn, who);
    }

    private void assess(Turn turn, Opinion opinion, String who) {
        var before = turn.review().assessment().map(Assessment::inWords).orElse("");
        var assessment = turn.review().assess(opinion, who, now());
        database.persist(assessment);
        log(who, "claim.assessed", turn.review(), before, assessment.inWords());
    }

    public void submit(long claimId, Seen seen, String who) {
        submit(take(claimId, seen), who);
    }

    private void submit(Turn turn, String who) {
        var submission = turn.review().submit(who, turn.evidence(), now());
        database.persist(submission);
        log(who, "claim.submitted", turn.review(), "OPEN", "SUBMITTED, evidence " + submission.fingerprint());
    }

    public void withdraw(long claimId, Seen seen, String who) {
        var review = take(claimId, seen).review();
        review.withdraw(who);
        log(who, "claim.withdrawn", review, "SUBMITTED", "OPEN");
    }

    public void waive(long claimId, String reason, Seen seen, String who) {
        var review = take(claimId, seen).review();
        var waiver = new Waiver(reason, who, now());
        review.waive(waiver);
        log(who, "claim.waived", review, "OPEN", "WAIVED: " + waiver.reason());
    }

    public void reopen(long claimId, Seen seen, String who) {
        var review = take(claimId, seen).review();
        var reason = review.waiver().map(Waiver::reason).orElse("");
        review.reopen();
        log(who, "claim.reopened", review, "WAIVED: " + reason, "OPEN");
    }

    public void decide(long claimId, Ruling ruling, Seen seen, String who) {
        var turn = take(claimId, seen);
        var decision = turn.review().decide(ruling, who, turn.evidence(), now());
        database.persist(decision);
        log(
                who,
                "claim." + decision.outcome().name().toLowerCase(Locale.ROOT),
                turn.review(),
                "SUBMITTED, evidence " + turn.evidence().fingerprint(),
                decision.inWords());
    }

    void changed(@Observes ClaimChanged change) {
        voidReview(change.claimId(), change.who(), change.what());
    }

    void gone(@Observes ClaimGone gone) {
        voidReview(gone.claimId(), gone.who(), gone.what());
    }

    /** Waits for whoever is taking a step on the claim, so that an approval given a moment ago is undone too. */
    private void voidReview(long claimId, String who, String what) {
        reviews.hold(claimId);
        reviews.of(claimId).ifPresent(review -> {
            var before = review.state().name();
            if (review.voidBecause(what)) {
                log(who, "claim.voided", review, before, "OPEN: " + what);
            }
        });
    }

    /** One step on one claim: nobody else takes one until the transaction ends. */
    private record Turn(ClaimReview review, Evidence evidence) {}

    private Turn take(long claimId, Seen seen) {
        var claim = reviews.hold(claimId)
                .filter(CheckedClaim::isPresent)
                .orElseThrow(() -> Refusal.notFound("There is no claim " + claimId
                        + ", or it was removed since: its article shows what there is."));
        var turn = new Turn(reviews.of(claimId).orElseGet(() -> started(claim)), Evidence.of(claim));
        seen.refuseIfStale(turn.review(), turn.evidence());
        return turn;
    }

    private ClaimReview started(CheckedClaim claim) {
        var review = new ClaimReview(claim.id(), claim.articleId());
        reviews.persist(review);
        return review;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void log(String who, String action, ClaimReview review, String before, String after) {
        log.record(who, action, "claim " + review.claimId(), before, after);
    }
}

package org.plumbline.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.plumbline.article.Articles;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.review.Assessment;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.Decision;
import org.plumbline.review.OvertakenException;
import org.plumbline.review.listing.Listing;
import org.plumbline.review.rules.RulesDesk;
import org.plumbline.review.word.Correction;
import org.plumbline.review.word.Evidence;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Ruling;
import org.plumbline.review.word.Waiver;
import org.plumbline.web.Refusal;

/** Where people act on claims: one step at a time on each claim, each on what the person saw, each in the log. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private final ReviewRepository reviews;
    private final Articles articles;
    private final RulesDesk rules;
    private final EntityManager database;
    private final Listing listing;
    private final AuditLog log;
    private final AuditEventRepository events;
    private final Clock clock;

    ReviewDesk(
            ReviewRepository reviews,
            Articles articles,
            RulesDesk rules,
            EntityManager database,
            Listing listing,
            AuditLog log,
            AuditEventRepository events,
            Clock clock) {
        this.reviews = reviews;
        this.articles = articles;
        this.rules = rules;
        this.database = database;
        this.listing = listing;
        this.log = log;
        this.events = events;
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
        done(who, "claim.assessed", turn.review(), before, assessment.inWords());
    }

    public void submit(long claimId, Seen seen, String who) {
        submit(take(claimId, seen), who);
    }

    private void submit(Turn turn, String who) {
        var submission =
                turn.review().submit(who, turn.evidence(), rules.current().terms(), now());
        database.persist(submission);
        done(who, "claim.submitted", turn.review(), "OPEN", "SUBMITTED, evidence " + submission.fingerprint());
    }

    public void withdraw(long claimId, Seen seen, String who) {
        var review = take(claimId, seen).review();
        review.withdraw(who);
        done(who, "claim.withdrawn", review, "SUBMITTED", "OPEN");
    }

    public void waive(long claimId, String reason, Seen seen, String who) {
        var review = take(claimId, seen).review();
        var waiver = new Waiver(reason, who, now());
        review.waive(waiver);
        done(who, "claim.waived", review, "OPEN", "WAIVED: " + waiver.reason());
    }

    public void reopen(long claimId, Seen seen, String who) {
        var review = take(claimId, seen).review();
        var reason = review.waiver().map(Waiver::reason).orElse("");
        review.reopen();
        done(who, "claim.reopened", review, "WAIVED: " + reason, "OPEN");
    }

    public void decide(long claimId, Ruling ruling, Seen seen, String who) {
        var turn = take(claimId, seen);
        decided(turn, turn.review().decide(ruling, who, turn.evidence(), now()), who);
    }

    public void giveOpinion(long claimId, Opinion second, Seen seen, String who) {
        var turn = take(claimId, seen);
        decided(turn, turn.review().giveOpinion(second, who, turn.evidence(), now()), who);
    }

    /** Puts right what the editor wrote and returns it with a reason. */
    public void fixAndReturn(long claimId, Opinion fixed, String reason, Seen seen, String who) {
        var turn = take(claimId, seen);
        var before = turn.review().assessment().map(Assessment::inWords).orElse("");
        decided(turn, turn.review().fixAndReturn(fixed, reason, who, turn.evidence(), now()), who);
        var assessment = turn.review().assessment().orElseThrow();
        database.persist(assessment);
        done(who, "claim.assessed", turn.review(), before, assessment.inWords());
    }

    /** Works on an approved claim again; the next report says what is put right, when and why. */
    public void takeUpAgain(long claimId, Correction why, Seen seen) {
        var review = take(claimId, seen).review();
        review.takeUpAgain(why);
        done(why.editor(), "claim.taken-up", review, "APPROVED", "OPEN: " + why.reason());
    }

    private void decided(Turn turn, Decision decision, String who) {
        database.persist(decision);
        done(
                who,
                "claim." + decision.outcome().name().toLowerCase(Locale.ROOT),
                turn.review(),
                "SUBMITTED, evidence " + turn.evidence().fingerprint(),
                decision.inWords());
    }

    public void takeBackAssessment(long claimId, Seen seen, String who) {
        var review = take(claimId, seen).review();
        var before = review.assessment().map(Assessment::inWords).orElse("");
        review.takeBackAssessment(who);
        done(who, "claim.assessment-taken-back", review, before, "");
    }

    /** Until a report rests on it. */
    public void takeBackDecision(long claimId, Seen seen, String who) {
        var turn = take(claimId, seen);
        var decisions = turn.review().decisions();
        decisions.forEach(decision -> refuseIfReported(turn.review(), decision));
        var before = decisions.stream()
                .map(Decision::inWords)
                .reduce((one, next) -> next)
                .orElse("");
        database.persist(turn.review().takeBackDecision(who, turn.evidence(), now()));
        done(who, "claim.decision-taken-back", turn.review(), before, "SUBMITTED");
    }

    private void refuseIfReported(ClaimReview review, Decision decision) {
        boolean reported = events.about("article " + review.articleId()).stream()
                .anyMatch(event -> event.action().equals("report.exported")
                        && event.happenedAt().isAfter(decision.decidedAt()));
        if (reported) {
            throw new OvertakenException(
                    "A report that rests on this decision was taken out since. It can no longer be taken back: the claim has to"
                            + " be changed or opened again, and decided anew.");
        }
    }

    /** One step on one claim: nobody else takes one until the transaction ends. */
    private record Turn(ClaimReview review, Evidence evidence) {}

    private Turn take(long claimId, Seen seen) {
        var claim = reviews.hold(claimId)
                .filter(CheckedClaim::isPresent)
                .orElseThrow(() -> Refusal.notFound("There is no claim " + claimId
                        + ", or it was removed since: its article shows what there is."));
        refuseIfSuperseded(claim);
        var turn = new Turn(reviews.of(claimId).orElseGet(() -> reviews.start(claim)), Evidence.of(claim));
        seen.refuseIfStale(turn.review(), turn.evidence());
        return turn;
    }

    private void refuseIfSuperseded(CheckedClaim claim) {
        var text = articles.version(claim.versionId());
        if (!text.isNewest()) {
            throw new OvertakenException("Version %d of this article has come in; what counts is what is said there."
                    .formatted(text.article().newestNumber()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void done(String who, String action, ClaimReview review, String before, String after) {
        listing.moved(review);
        log.record(who, action, "claim " + review.claimId(), before, after);
    }
}

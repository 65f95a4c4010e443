package org.plumbline.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.account.people.Accounts;
import org.plumbline.audit.AuditLog;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.checking.event.ClaimCarried;
import org.plumbline.review.ReviewState;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.listing.Listing;
import org.plumbline.web.Refusal;

/** Gives claims to people. Templates know it as {@code inject:assignments}. */
@ApplicationScoped
@Transactional
@Named("assignments")
public class Assignments {

    private final EntityManager database;
    private final CheckedClaims claims;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Listing listing;
    private final AuditLog log;
    private final Clock clock;

    Assignments(
            EntityManager database,
            CheckedClaims claims,
            Reviews reviews,
            Accounts accounts,
            Listing listing,
            AuditLog log,
            Clock clock) {
        this.database = database;
        this.claims = claims;
        this.reviews = reviews;
        this.accounts = accounts;
        this.listing = listing;
        this.log = log;
        this.clock = clock;
    }

    /** Everybody who can be given a claim. */
    public List<String> people() {
        return accounts.atWork();
    }

    /** Whose a claim is; "" for nobody's. */
    public String assignee(long claimId) {
        return find(claimId).map(Assignment::assignee).orElse(Assignment.NOBODY);
    }

    /**
     * @param to a person at work, or "" to take it from whoever has it
     * @throws Refusal if there is no such person, or they could not do what the claim waits for
     */
    public void give(long claimId, String to, String by) {
        refuseUnlessFit(hold(claimId), to);
        var assignment = find(claimId).orElseGet(() -> new Assignment(claimId));
        if (!assignment.assignee().equals(to)) {
            set(assignment, claimId, to, by);
            database.persist(assignment);
        }
    }

    /** Gives it back to whom it belonged before. */
    public void giveBack(long claimId, String by) {
        hold(claimId);
        var assignment = find(claimId)
                .filter(given -> given.givenBy().equals(by))
                .orElseThrow(() -> Refusal.forbidden("Not yours to undo", "Somebody else gave this claim last."));
        set(assignment, claimId, assignment.beforeThat(), by);
    }

    private void set(Assignment assignment, long claimId, String to, String by) {
        log.record(by, "claim.assigned", "claim " + claimId, named(assignment.assignee()), named(to));
        assignment.give(to, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        listing.given(claimId, to);
    }

    private static String named(String person) {
        return person.equals(Assignment.NOBODY) ? "nobody" : person;
    }

    /** What somebody has been given stays theirs in the next text. */
    void carried(@Observes ClaimCarried carried) {
        hold(carried.from());
        find(carried.from()).filter(Assignment::isSomebodys).ifPresent(given -> giveOn(given.assignee(), carried));
    }

    private void giveOn(String to, ClaimCarried carried) {
        var assignment = new Assignment(carried.to());
        set(assignment, carried.to(), to, carried.who());
        database.persist(assignment);
    }

    /** Whoever else acts on the claim, or checks it, waits until the transaction ends. */
    private CheckedClaim hold(long claimId) {
        var claim = claims.find(claimId);
        database.lock(claim, LockModeType.PESSIMISTIC_WRITE);
        return claim;
    }

    private void refuseUnlessFit(CheckedClaim claim, String to) {
        if (to.equals(Assignment.NOBODY)) {
            return;
        }
        if (!people().contains(to)) {
            throw Refusal.badRequest("Nobody at work here is named " + to + ".");
        }
        var review = reviews.of(List.of(claim)).get(claim.id());
        if (review.state() == ReviewState.SUBMITTED && review.isOwn(to)) {
            throw Refusal.conflict("Not theirs to decide", to + " had a hand in this claim and cannot decide it.");
        }
    }

    private Optional<Assignment> find(long claimId) {
        return Optional.ofNullable(database.find(Assignment.class, claimId));
    }
}

package org.plumbline.review.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.desk.Standing;
import org.plumbline.review.word.Correction;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Outcome;
import org.plumbline.review.word.Rating;
import org.plumbline.review.word.Ruling;
import org.plumbline.web.Refusal;
import org.plumbline.web.edge.MayBeEmpty;

/** The steps of a review for programs. Each answers with where the claim stands afterwards. */
@Path("/api/v1/claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class ClaimApi {

    /** {@code {"rating": "WRONG", "note": "4th in that edition", "wording": "…"}}; version and fingerprint guard against a stale view. */
    record AssessmentBody(Rating rating, String note, String wording, Integer version, String fingerprint) {}

    /** {@code {}} or what was seen. */
    record SeenBody(Integer version, String fingerprint) {}

    record WaiverBody(String reason, Integer version, String fingerprint) {}

    record DecisionBody(Outcome outcome, String reason, Integer version, String fingerprint) {}

    record OpinionBody(Rating rating, String note, Integer version, String fingerprint) {}

    record FixBody(Rating rating, String note, String wording, String reason, Integer version, String fingerprint) {}

    private final ReviewDesk desk;
    private final CheckedClaims claims;
    private final Reviews reviews;
    private final CurrentUser user;

    ClaimApi(ReviewDesk desk, CheckedClaims claims, Reviews reviews, CurrentUser user) {
        this.desk = desk;
        this.claims = claims;
        this.reviews = reviews;
        this.user = user;
    }

    @GET
    @Authenticated
    public StandingAnswer show(@RestPath long id) {
        return standing(id);
    }

    @PUT
    @Path("assessment")
    public StandingAnswer assess(@RestPath long id, AssessmentBody body) {
        var given = required(body, "an object with a rating");
        var opinion = new Opinion(required(given.rating(), "a rating"), given.note(), given.wording());
        desk.assess(id, opinion, Seen.of(given.version(), given.fingerprint()), user.name());
        return standing(id);
    }

    @POST
    @Path("submission")
    public StandingAnswer submit(@RestPath long id, @MayBeEmpty SeenBody body) {
        desk.submit(id, seen(body), user.name());
        return standing(id);
    }

    @POST
    @Path("withdrawal")
    public StandingAnswer withdraw(@RestPath long id, @MayBeEmpty SeenBody body) {
        desk.withdraw(id, seen(body), user.name());
        return standing(id);
    }

    @POST
    @Path("waiver")
    public StandingAnswer waive(@RestPath long id, WaiverBody body) {
        var given = required(body, "an object with a reason");
        desk.waive(id, given.reason(), Seen.of(given.version(), given.fingerprint()), user.name());
        return standing(id);
    }

    @POST
    @Path("reopening")
    public StandingAnswer reopen(@RestPath long id, @MayBeEmpty SeenBody body) {
        desk.reopen(id, seen(body), user.name());
        return standing(id);
    }

    @POST
    @Path("decision")
    @RolesAllowed(Roles.REVIEWER)
    public StandingAnswer decide(@RestPath long id, DecisionBody body) {
        var given = required(body, "an object with an outcome");
        var ruling = new Ruling(required(given.outcome(), "an outcome, APPROVED or REJECTED"), given.reason());
        desk.decide(id, ruling, Seen.of(given.version(), given.fingerprint()), user.name());
        return standing(id);
    }

    /** A blind second opinion. */
    @POST
    @Path("opinion")
    @RolesAllowed(Roles.REVIEWER)
    public StandingAnswer giveOpinion(@RestPath long id, OpinionBody body) {
        var given = required(body, "an object with a rating");
        var opinion = new Opinion(required(given.rating(), "a rating"), given.note(), "");
        desk.giveOpinion(id, opinion, Seen.of(given.version(), given.fingerprint()), user.name());
        return standing(id);
    }

    @POST
    @Path("fix")
    @RolesAllowed(Roles.REVIEWER)
    public StandingAnswer fixAndReturn(@RestPath long id, FixBody body) {
        var given = required(body, "an object with a rating and a reason");
        var fixed = new Opinion(required(given.rating(), "a rating"), given.note(), given.wording());
        desk.fixAndReturn(id, fixed, given.reason(), Seen.of(given.version(), given.fingerprint()), user.name());
        return standing(id);
    }

    /** An approved claim is worked on again. */
    @POST
    @Path("correction-of-report")
    public StandingAnswer takeUpAgain(@RestPath long id, WaiverBody body) {
        var given = required(body, "an object with a reason");
        desk.takeUpAgain(
                id, new Correction(given.reason(), user.name()), Seen.of(given.version(), given.fingerprint()));
        return standing(id);
    }

    private static Seen seen(SeenBody body) {
        return Optional.ofNullable(body)
                .map(given -> Seen.of(given.version(), given.fingerprint()))
                .orElse(Seen.ANYTHING);
    }

    private static <T> T required(T given, String what) {
        if (given == null) {
            throw Refusal.badRequest("The request needs " + what + ".");
        }
        return given;
    }

    private StandingAnswer standing(long id) {
        var claim = claims.find(id);
        var review = reviews.of(List.of(claim)).get(id);
        boolean blind = user.isReviewer() && review.isBlindTo(user.name());
        return StandingAnswer.of(claim, review, blind ? Standing.of(review).withoutAssessment() : Standing.of(review));
    }
}

package org.plumbline.review.api;

import static org.plumbline.review.api.StepBody.required;

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
import org.plumbline.review.api.StepBody.AssessmentBody;
import org.plumbline.review.api.StepBody.DecisionBody;
import org.plumbline.review.api.StepBody.FixBody;
import org.plumbline.review.api.StepBody.OpinionBody;
import org.plumbline.review.api.StepBody.SeenBody;
import org.plumbline.review.api.StepBody.WaiverBody;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.desk.Standing;
import org.plumbline.review.word.Correction;
import org.plumbline.web.edge.MayBeEmpty;

/** The steps of a review for programs. Each answers with where the claim stands afterwards. */
@Path("/api/v1/claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class ClaimApi {

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
        desk.assess(id, given.opinion(), given.seen(), user.name());
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
        desk.waive(id, given.reason(), given.seen(), user.name());
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
        desk.decide(id, given.ruling(), given.seen(), user.name());
        return standing(id);
    }

    /** A blind second opinion. */
    @POST
    @Path("opinion")
    @RolesAllowed(Roles.REVIEWER)
    public StandingAnswer giveOpinion(@RestPath long id, OpinionBody body) {
        var given = required(body, "an object with a rating");
        desk.giveOpinion(id, given.opinion(), given.seen(), user.name());
        return standing(id);
    }

    @POST
    @Path("fix")
    @RolesAllowed(Roles.REVIEWER)
    public StandingAnswer fixAndReturn(@RestPath long id, FixBody body) {
        var given = required(body, "an object with a rating and a reason");
        desk.fixAndReturn(id, given.opinion(), given.reason(), given.seen(), user.name());
        return standing(id);
    }

    /** An approved claim is worked on again. */
    @POST
    @Path("correction-of-report")
    public StandingAnswer takeUpAgain(@RestPath long id, WaiverBody body) {
        var given = required(body, "an object with a reason");
        desk.takeUpAgain(id, new Correction(given.reason(), user.name()), given.seen());
        return standing(id);
    }

    private static Seen seen(SeenBody body) {
        return Optional.ofNullable(body).map(StepBody::seen).orElse(Seen.ANYTHING);
    }

    private StandingAnswer standing(long id) {
        var claim = claims.find(id);
        var review = reviews.of(List.of(claim)).get(id);
        boolean blind = user.isReviewer() && review.isBlindTo(user.name());
        return StandingAnswer.of(claim, review, blind ? Standing.of(review).withoutAssessment() : Standing.of(review));
    }
}

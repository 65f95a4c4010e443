package org.plumbline.review.bulk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.account.CurrentUser;
import org.plumbline.web.Refusal;

/** One step on many claims for programs; with {@code dryRun=true} it only says what would happen. */
@Path("/api/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class BulkApi {

    /** {@code {"action": "WAIVE", "reason": "a saying", "claims": [{"claim": 17}]}}. */
    record BulkBody(BulkAction action, List<ClaimBody> claims, String reason, String to) {

        BulkForm form() {
            var values = claims == null
                    ? List.<String>of()
                    : claims.stream().map(ClaimBody::value).toList();
            return new BulkForm(values, action, reason, to);
        }
    }

    /** A claim, with version and fingerprint where the step shall only be taken on what was seen. */
    record ClaimBody(long claim, Integer version, String fingerprint) {

        String value() {
            return version == null && fingerprint == null
                    ? String.valueOf(claim)
                    : claim + ":" + version + ":" + fingerprint;
        }
    }

    /** @param refused with the reason of each; nothing was done to them */
    record BulkAnswer(boolean dryRun, List<Became> done, List<Became> refused) {

        static BulkAnswer of(boolean dryRun, List<Bulk.Outcome> outcomes) {
            return new BulkAnswer(
                    dryRun,
                    outcomes.stream()
                            .filter(Bulk.Outcome::isDone)
                            .map(Became::of)
                            .toList(),
                    outcomes.stream()
                            .filter(outcome -> !outcome.isDone())
                            .map(Became::of)
                            .toList());
        }
    }

    record Became(long claim, String quote, String refusal) {

        static Became of(Bulk.Outcome outcome) {
            return new Became(outcome.claimId(), outcome.quote(), outcome.refusal());
        }
    }

    private final Bulk bulk;
    private final CurrentUser user;

    BulkApi(Bulk bulk, CurrentUser user) {
        this.bulk = bulk;
        this.user = user;
    }

    @POST
    public BulkAnswer take(BulkBody body, @RestQuery boolean dryRun) {
        if (body == null) {
            throw Refusal.badRequest("The request needs an object with an action and claims.");
        }
        var form = body.form();
        if (form.errors().any()) {
            throw Refusal.badRequest(form.errors().toString());
        }
        var step = form.by(user);
        return BulkAnswer.of(dryRun, dryRun ? bulk.preview(step, form.picked()) : bulk.take(step, form.picked()));
    }
}

package org.plumbline.review.bulk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.review.desk.Seen;
import org.plumbline.web.edge.MayBeEmpty;

/** Takes back one's own last step on a claim, for programs; 409 when there is nothing of one's own to take back. */
@Path("/api/v1/claims/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class UndoApi {

    /** {@code {}} or what was seen. */
    record SeenBody(Integer version, String fingerprint) {}

    /** The claim whose last step is taken back. */
    record UndoAnswer(long claim) {}

    private final LastStep lastStep;

    UndoApi(LastStep lastStep) {
        this.lastStep = lastStep;
    }

    @POST
    public UndoAnswer undo(@RestPath long id, @MayBeEmpty SeenBody body) {
        lastStep.undo(
                id,
                Optional.ofNullable(body)
                        .map(seen -> Seen.of(seen.version(), seen.fingerprint()))
                        .orElse(Seen.ANYTHING));
        return new UndoAnswer(id);
    }
}

package org.plumbline.review.bulk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.review.desk.Seen;
import org.plumbline.web.Responses;

/** Takes back one's own last step on a claim. */
@Path("/claims/{id}/undo")
@Authenticated
class UndoResource {

    private final LastStep lastStep;

    UndoResource(LastStep lastStep) {
        this.lastStep = lastStep;
    }

    @POST
    public RestResponse<TemplateInstance> undo(
            @RestPath long id, @RestForm Integer version, @RestForm String fingerprint) {
        lastStep.undo(id, Seen.of(version, fingerprint));
        return Responses.seeOther("/reviews/" + id);
    }
}

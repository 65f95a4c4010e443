package org.plumbline.review.presence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** The heartbeat of an open page, answered with who else is there. */
@Path("/claims/{id}/presence")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PresenceResource {

    private static final Logger LOGGER = Logger.getLogger(PresenceResource.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance others(List<String> others);
    }

    private final Presences presences;

    PresenceResource(Presences presences) {
        this.presences = presences;
    }

    @POST
    public TemplateInstance beat(@RestPath long id) {
        try {
            presences.note(id);
        } catch (RuntimeException twoPagesAtOnce) {
            LOGGER.debug("The same person's other page was quicker", twoPagesAtOnce);
        }
        return Templates.others(presences.others(id));
    }
}

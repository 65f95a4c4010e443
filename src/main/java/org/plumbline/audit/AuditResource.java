package org.plumbline.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The log, newest first, and its verification. */
@Path("/audit")
@Authenticated
class AuditResource {

    private static final int PAGE = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance audit(List<AuditEvent> events, Verification verification, long next);
    }

    private final AuditEventRepository events;

    AuditResource(AuditEventRepository events) {
        this.events = events;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestQuery Optional<Long> before) {
        var page = events.newest(before.orElse(Long.MAX_VALUE), PAGE);
        long next = page.size() < PAGE ? 0 : page.get(page.size() - 1).sequence();
        return Templates.audit(page, events.verify(), next);
    }
}

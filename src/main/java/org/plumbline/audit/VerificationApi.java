package org.plumbline.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The verification of the log, for programs. */
@Path("/api/v1/audit/verification")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class VerificationApi {

    private final AuditEventRepository events;

    VerificationApi(AuditEventRepository events) {
        this.events = events;
    }

    @GET
    public Verification verify() {
        return events.verify();
    }
}

package org.plumbline.audit.page;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.audit.file.LogExport;
import org.plumbline.audit.verification.AuditVerification;
import org.plumbline.audit.verification.HeadComparison;
import org.plumbline.audit.verification.PrintedHead;
import org.plumbline.audit.verification.Verification;

/** The log for programs: its verification, a printed head held to it, all of its lines. */
@Path("/api/v1/audit")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class AuditApi {

    private final AuditVerification verification;
    private final LogExport export;
    private final SecurityIdentity identity;

    AuditApi(AuditVerification verification, LogExport export, SecurityIdentity identity) {
        this.verification = verification;
        this.export = export;
        this.identity = identity;
    }

    /** Recomputes the whole log. */
    @GET
    @Path("verification")
    public Verification verify() {
        return verification.whole();
    }

    /** Holds a head that was printed in a report to the log. */
    @GET
    @Path("head")
    public HeadComparison compare(
            @Parameter(required = true, description = "As printed: the number of the event and its hash") @RestQuery
                    String printed) {
        return verification.compare(PrintedHead.of(printed == null ? "" : printed));
    }

    /** The whole log, one event a line, oldest first. */
    @GET
    @Path("log.jsonl")
    @Produces("application/x-ndjson")
    public RestResponse<StreamingOutput> lines() {
        return export.by(identity.getPrincipal().getName());
    }
}

package org.plumbline.audit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.audit.LogFilter;
import org.plumbline.audit.file.LogExport;
import org.plumbline.audit.file.LogFile;
import org.plumbline.audit.verification.AuditVerification;
import org.plumbline.audit.verification.Glance;
import org.plumbline.audit.verification.HeadComparison;
import org.plumbline.audit.verification.PrintedHead;
import org.plumbline.audit.verification.Verification;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The log, newest first, and its verification. */
@Path("/audit")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AuditResource {

    private static final int PAGE = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance audit(
                List<AuditEvent> events, LogFilter filter, Glance glance, String trouble, long next);

        static native TemplateInstance verification(
                Optional<Verification> verification, Optional<HeadComparison> comparison, String printed, String error);
    }

    private final AuditEventRepository events;
    private final AuditVerification verification;
    private final LogFile file;
    private final LogExport export;
    private final SecurityIdentity identity;

    AuditResource(
            AuditEventRepository events,
            AuditVerification verification,
            LogFile file,
            LogExport export,
            SecurityIdentity identity) {
        this.events = events;
        this.verification = verification;
        this.file = file;
        this.export = export;
        this.identity = identity;
    }

    @GET
    public TemplateInstance show(@BeanParam LogFilter filter) {
        var page = events.newest(filter, PAGE);
        long next = page.size() < PAGE ? 0 : page.get(page.size() - 1).sequence();
        return Templates.audit(page, filter, verification.glance(), file.trouble(), next);
    }

    @POST
    @Path("verification")
    public TemplateInstance verify() {
        var found = verification.whole(identity.getPrincipal().getName());
        return Templates.verification(Optional.of(found), Optional.empty(), "", "");
    }

    @POST
    @Path("head")
    public RestResponse<TemplateInstance> compare(@RestForm String printed) {
        var typed = printed == null ? "" : printed;
        try {
            var comparison = verification.compare(PrintedHead.of(typed));
            return RestResponse.ok(Templates.verification(Optional.empty(), Optional.of(comparison), typed, ""));
        } catch (Refusal refusal) {
            return Responses.invalid(
                    Templates.verification(Optional.empty(), Optional.empty(), typed, refusal.detail()));
        }
    }

    @GET
    @Path("log.jsonl")
    @Produces("application/x-ndjson")
    public RestResponse<StreamingOutput> download() {
        return export.by(identity.getPrincipal().getName());
    }
}

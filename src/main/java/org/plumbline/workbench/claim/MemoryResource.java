package org.plumbline.workbench.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.checking.desk.PairingMemory;
import org.plumbline.checking.memory.RememberedPairing;
import org.plumbline.web.Responses;

/** What the desk remembers of its editors' choices, and how it forgets. */
@Path("/remembered")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MemoryResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance remembered(List<RememberedPairing> all, Optional<RememberedPairing> forgotten);
    }

    private final PairingMemory memory;
    private final CurrentUser user;

    MemoryResource(PairingMemory memory, CurrentUser user) {
        this.memory = memory;
        this.user = user;
    }

    /** @param forgotten the one that was forgotten just now, which can be taken back; 0 for none */
    @GET
    public TemplateInstance show(@RestQuery @DefaultValue("0") long forgotten) {
        var undone = forgotten == 0 ? Optional.<RememberedPairing>empty() : Optional.of(memory.find(forgotten));
        return Templates.remembered(memory.all(), undone.filter(RememberedPairing::isForgotten));
    }

    @POST
    @Path("{id}/forgetting")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> forget(@RestPath long id) {
        memory.forget(id, user.name());
        return Responses.seeOther("/remembered?forgotten=" + id);
    }

    @POST
    @Path("{id}/recall")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> recall(@RestPath long id) {
        memory.recall(id, user.name());
        return Responses.seeOther("/remembered#remembered-" + id);
    }
}

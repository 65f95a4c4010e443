package org.plumbline.account.signin;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.plumbline.audit.AuditLog;

/** Takes down what somebody signed in was refused: a step their roles do not include, or that four eyes forbids. */
class Denials {

    private final AuditLog log;

    Denials(AuditLog log) {
        this.log = log;
    }

    /** Roles are checked on a thread that must not wait for the database, so another one writes; the answer waits for it. */
    @ServerResponseFilter
    Uni<Void> note(ContainerRequestContext request, ContainerResponseContext response) {
        var who = request.getSecurityContext().getUserPrincipal();
        if (response.getStatus() != Response.Status.FORBIDDEN.getStatusCode() || who == null) {
            return Uni.createFrom().voidItem();
        }
        var step = request.getMethod() + " " + request.getUriInfo().getPath();
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> log.record(who.getName(), "access.denied", step, ""));
    }
}

package org.plumbline.web.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.web.Refusal;

/**
 * The demo desk, whose passwords everybody knows, answers to the names of this machine alone: a page elsewhere could otherwise
 * give its own name our address and read along.
 */
class HostEdge {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean demo;

    HostEdge(@ConfigProperty(name = "plumbline.demo") boolean demo) {
        this.demo = demo;
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        var host = request.getHeaderString("Host");
        if (demo && host != null && !isHere(host)) {
            throw Refusal.badRequest("The demo desk is served as localhost only, not as the name in your address."
                    + " Start with -Dplumbline.demo=false and a data folder of its own to serve others.");
        }
    }

    /** @param host for example "localhost:8080" */
    static boolean isHere(String host) {
        return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", ""));
    }
}

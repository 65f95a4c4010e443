package org.plumbline.web.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.web.Refusal;

/**
 * Refuses what another site makes a browser send here, as a second lock beside the token in each form. Browsers say where a
 * request comes from; programs say nothing and are let through to the check of their password.
 */
class OriginEdge {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        if (!HARMLESS.contains(request.getMethod()) && isForeign(request)) {
            throw Refusal.forbidden(
                    "From another site",
                    "This was sent by a page of another site, so nothing was done. Open Plumbline itself and try again there.");
        }
    }

    private static boolean isForeign(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        var origin = request.getHeaderString("Origin");
        if (site != null) {
            return !OWN.contains(site);
        }
        return origin != null && !isHere(origin, request.getHeaderString("Host"));
    }

    /** By host and port alone: behind a proxy the scheme seen here is not the browser's. */
    private static boolean isHere(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}

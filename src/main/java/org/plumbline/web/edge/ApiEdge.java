package org.plumbline.web.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets programs send forms with files. The token in the forms of pages guards the session cookie, and the API takes no
 * cookie; what another site makes a browser send is refused by {@link OriginEdge}. So here a token is put in that fits.
 */
class ApiEdge {

    /** Sixteen bytes, as every token has. */
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    /** Before every other filter: the headers are as they were when the first of them looked. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    void passToken(ContainerRequestContext request, RoutingContext routing) {
        if (routing.normalizedPath().startsWith("/api/")) {
            routing.request()
                    .headers()
                    .set(HttpHeaders.COOKIE, "plumbline-csrf=" + TOKEN)
                    .set("X-CSRF-TOKEN", TOKEN);
        }
    }
}

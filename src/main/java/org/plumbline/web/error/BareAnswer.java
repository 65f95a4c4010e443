package org.plumbline.web.error;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** An answer before it is known who asks, or for what: a page without navigation, or for programs problem details. */
final class BareAnswer {

    private BareAnswer() {}

    static void give(RoutingContext request, Problem problem) {
        boolean program = String.valueOf(request.request().path()).startsWith("/api/");
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(
                        HttpHeaders.CONTENT_TYPE, program ? Problem.MEDIA_TYPE : MediaType.TEXT_HTML + ";charset=UTF-8")
                .end(
                        program
                                ? json(problem)
                                : ErrorPages.Templates.bare(problem).render());
    }

    private static String json(Problem problem) {
        return JsonObject.of(
                        "type", problem.type(),
                        "title", problem.title(),
                        "status", problem.status(),
                        "detail", problem.detail())
                .encode();
    }
}

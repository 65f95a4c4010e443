package org.plumbline.web.error;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;

/**
 * Says to come back in a moment, where every connection to the database is in use and none came free in time: also to those whom
 * it has not been able to look up.
 */
class Busy {

    static final String RETRY_AFTER_SECONDS = "5";

    /** As the pool of connections says it; it has no type of its own for it. */
    private static final String NONE_CAME_FREE = "acquisition timeout";

    private static final Problem PROBLEM = new Problem(
            "Busy",
            503,
            "Too many people or programs ask at once, and nothing was changed by this request. Try again in a few seconds.");

    private static final String JSON = JsonObject.of(
                    "type",
                    PROBLEM.type(),
                    "title",
                    PROBLEM.title(),
                    "status",
                    PROBLEM.status(),
                    "detail",
                    PROBLEM.detail())
            .encode();

    static boolean causes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException
                    && String.valueOf(cause.getMessage()).contains(NONE_CAME_FREE)) {
                return true;
            }
        }
        return false;
    }

    static Problem problem() {
        return PROBLEM;
    }

    /** What fails before any resource is asked: while looking up who asks. */
    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(Busy::answer);
    }

    private static void answer(RoutingContext request) {
        if (!causes(request.failure()) || request.response().ended()) {
            request.next();
            return;
        }
        boolean program = request.normalizedPath().startsWith("/api/");
        request.response()
                .setStatusCode(PROBLEM.status())
                .putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(
                        HttpHeaders.CONTENT_TYPE, program ? Problem.MEDIA_TYPE : MediaType.TEXT_HTML + ";charset=UTF-8")
                .end(program ? JSON : ErrorPages.Templates.busy(PROBLEM).render());
    }
}

package org.plumbline.web.error;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.Set;

/**
 * Says to come back in a moment, where every connection to the database is in use and none came free in time, or somebody's work
 * holds what this needs: also to those whom it has not been able to look up.
 */
class Busy {

    static final String RETRY_AFTER_SECONDS = "5";

    /** As the pool of connections says it; it has no type of its own for it. */
    private static final String NONE_CAME_FREE = "acquisition timeout";

    /** How PostgreSQL and H2 say that a row was not let go in time. */
    private static final Set<String> HELD = Set.of("55P03", "HYT00");

    private static final Problem PROBLEM = new Problem(
            "Busy",
            503,
            "Too many ask at once, or somebody's work holds what this needs. Nothing was changed by this request: try again in a few seconds.");

    static boolean causes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException trouble && isBusy(trouble)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBusy(SQLException trouble) {
        return HELD.contains(String.valueOf(trouble.getSQLState()))
                || String.valueOf(trouble.getMessage()).contains(NONE_CAME_FREE);
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
        request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        BareAnswer.give(request, PROBLEM);
    }
}

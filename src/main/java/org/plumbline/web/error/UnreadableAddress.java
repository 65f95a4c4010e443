package org.plumbline.web.error;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Says what is wrong with an address that is none: {@code /%zz}, {@code /a|b}. The framework would refuse it without a word; {@link
 * #TOLD_HERE} keeps it from that.
 */
public class UnreadableAddress {

    /** A system property, true before the server starts. */
    public static final String TOLD_HERE = "vertx.disableURIValidation";

    private static final Problem PROBLEM = new Problem(
            "Not readable",
            400,
            "The address holds a character that none may hold, or a percent sign without the two digits that must follow it."
                    + " Start from the home page instead.");

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(UnreadableAddress::check);
        router.errorHandler(PROBLEM.status(), UnreadableAddress::refuse); // what no route could be sought for
    }

    private static void check(RoutingContext request) {
        try {
            new URI(request.request().uri());
            request.next();
        } catch (URISyntaxException unreadable) {
            refuse(request);
        }
    }

    private static void refuse(RoutingContext request) {
        BareAnswer.give(request, PROBLEM);
    }
}

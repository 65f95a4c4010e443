package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers an address that cannot be decoded ("/%zz") and so finds no resource that could answer. */
@Singleton
class UnreadableAddress {

    private static final Problem PROBLEM = new Problem(
            "Not understood",
            400,
            "The address holds a character that must be written as %xx, or a broken one of those.");

    private final ObjectMapper json;

    UnreadableAddress(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerIfUnreadable);
    }

    private void answerIfUnreadable(RoutingContext context) {
        if (context.statusCode() == PROBLEM.status()) {
            answer(context);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        boolean api = context.request().path().startsWith("/api/");
        context.response()
                .setStatusCode(PROBLEM.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Problem.MEDIA_TYPE : "text/plain; charset=utf-8")
                .end(api ? written() : PROBLEM.detail());
    }

    private String written() {
        try {
            return json.writeValueAsString(PROBLEM);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem is always JSON", impossible);
        }
    }
}

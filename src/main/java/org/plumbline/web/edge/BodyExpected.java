package org.plumbline.web.edge;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.plumbline.web.Refusal;

/** Refuses an empty request, and one that is nothing but {@code null}, where something is to be read. */
@Provider
class BodyExpected implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null && !mayBeEmpty(context)) {
            throw Refusal.badRequest("Nothing was sent. The API description says what this address takes.");
        }
        return body;
    }

    private static boolean mayBeEmpty(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations()).anyMatch(MayBeEmpty.class::isInstance);
    }
}

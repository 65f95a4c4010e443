package org.plumbline.web.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.plumbline.web.Refusal;
import org.plumbline.web.TooLargeException;

/** Turns every refusal and failure into a page, or for the API into problem details. No stack trace leaves the house. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String OVERTAKEN = "Somebody else changed this while you were working on it. Nothing of theirs"
            + " was overwritten: reload to see what changed, then do it again if it still applies.";

    private static final String UNREADABLE =
            "The address asks, after its question mark, for something that is not known here. Choose from the lists of the page instead.";

    private static final String MALFORMED =
            "The form that was sent is damaged, and nothing was done with it. Where it brought a"
                    + " file, give the file a plain name and send it again.";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Problem problem);

        static native TemplateInstance bare(Problem problem);
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        return answer(Problem.of(refusal), uri);
    }

    @ServerExceptionMapper
    Response tooLarge(TooLargeException tooLarge, UriInfo uri) {
        return refused(tooLarge.refusal(), uri);
    }

    /** The name of a file with a line break in it, or parts that are not marked off. */
    @ServerExceptionMapper
    Response malformed(MalformedMessageException broken, UriInfo uri) {
        return answer(new Problem("Not readable", 400, MALFORMED), uri);
    }

    /** Nobody is left to hear the answer, and nothing is broken here. */
    @ServerExceptionMapper
    Response interrupted(IOException trouble, UriInfo uri) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException || cause instanceof HttpClosedException) {
                return answer(new Problem("Interrupted", 400, "The request broke off before its end."), uri);
            }
        }
        return failed(trouble, uri);
    }

    /** The framework says not found also of a word after the question mark that it cannot read. */
    @ServerExceptionMapper
    Response notFound(NotFoundException missing, UriInfo uri) {
        if (missing.getCause() != null && uri.getRequestUri().getRawQuery() != null) {
            return answer(new Problem("Not readable", 400, UNREADABLE), uri);
        }
        return answer(
                new Problem(
                        "Not here",
                        404,
                        "Nothing is at " + uri.getPath() + ". It may have been removed, or the address mistyped."),
                uri);
    }

    @ServerExceptionMapper
    Response forbidden(io.quarkus.security.ForbiddenException denied, UriInfo uri) {
        return answer(
                new Problem(
                        "Not yours to do",
                        403,
                        "Your roles do not include this. An administrator can change them under Accounts."),
                uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class, PessimisticLockException.class, LockTimeoutException.class})
    Response overtaken(RuntimeException race, UriInfo uri) {
        return Busy.causes(race) ? failed(race, uri) : answer(new Problem("Overtaken", 409, OVERTAKEN), uri);
    }

    @ServerExceptionMapper
    Response rolledBack(RollbackException rollback, UriInfo uri) {
        for (Throwable cause = rollback; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return answer(new Problem("Overtaken", 409, OVERTAKEN), uri);
            }
        }
        return failed(rollback, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        var detail = invalid.getConstraintViolations().stream()
                .map(violation -> lastNode(violation.getPropertyPath().toString()) + ": " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return answer(new Problem("Not valid", 400, detail), uri);
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Both by name: the framework has an answer of its own for the second. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response notJson(JsonProcessingException unreadable, UriInfo uri) {
        return answer(Problem.of(unreadable), uri);
    }

    @ServerExceptionMapper
    Response refusedByHttp(WebApplicationException refused, UriInfo uri) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return notJson(unreadable, uri);
            }
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        var reason = refused.getResponse().getStatusInfo().getReasonPhrase();
        return answer(new Problem(reason, status, HttpTrouble.describe(status)), uri);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, UriInfo uri) {
        if (Busy.causes(failure)) {
            return Response.fromResponse(answer(Busy.problem(), uri))
                    .header(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER_SECONDS)
                    .build();
        }
        var number = UUID.randomUUID();
        LOG.errorf(failure, "Failure %s at %s", number, uri.getPath());
        return answer(Problem.broken(number), uri);
    }

    private static Response answer(Problem problem, UriInfo uri) {
        var response = Response.status(problem.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return uri.getPath().startsWith("/api/")
                ? response.type(Problem.MEDIA_TYPE).entity(problem).build()
                : response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(Templates.error(problem))
                        .build();
    }
}

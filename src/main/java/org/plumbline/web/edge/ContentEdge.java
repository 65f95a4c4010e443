package org.plumbline.web.edge;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.web.Refusal;
import org.plumbline.web.Shortened;
import org.plumbline.web.TooLargeException;

/**
 * Refuses a request by what it says of its content, before any of it is read: too large, compressed, or of no known type.
 * Streams of lines may have any length, since one line is held at a time.
 */
class ContentEdge {

    private static final MediaType LINES = new MediaType("application", "x-ndjson");

    private final long most;
    private final long mostOfFiles;

    ContentEdge(
            @ConfigProperty(name = "plumbline.limits.request") MemorySize most,
            @ConfigProperty(name = "plumbline.limits.upload") MemorySize mostOfFiles) {
        this.most = most.asLongValue();
        this.mostOfFiles = mostOfFiles.asLongValue();
    }

    /** By name only: a wildcard is no way around the limit. */
    private static boolean is(MediaType wanted, MediaType type) {
        return wanted.getType().equalsIgnoreCase(type.getType())
                && wanted.getSubtype().equalsIgnoreCase(type.getSubtype());
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        var type = type(request);
        refuseCompressed(request.getHeaderString("Content-Encoding"));
        if (type.filter(said -> is(LINES, said)).isPresent()) {
            return;
        }
        var length = request.getHeaderString("Content-Length");
        if (length == null) {
            limitUnannounced(request, type);
        } else if (Long.parseLong(length) > limit(type)) {
            throw tooLarge(limit(type));
        }
    }

    /** Files go to the disk as they arrive, so they may be larger than what is held in memory. */
    private long limit(Optional<MediaType> type) {
        return type.filter(said -> is(MediaType.MULTIPART_FORM_DATA_TYPE, said)).isPresent() ? mostOfFiles : most;
    }

    private static Optional<MediaType> type(ContainerRequestContext request) {
        try {
            return Optional.ofNullable(request.getHeaderString("Content-Type")).map(MediaType::valueOf);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(415, "Content type unknown", "The Content-Type of the request cannot be read.");
        }
    }

    private static void refuseCompressed(String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(
                    415,
                    "Compressed",
                    "The request is encoded as %s. Send it as it is.".formatted(Shortened.of(encoding)));
        }
    }

    private void limitUnannounced(ContainerRequestContext request, Optional<MediaType> type) {
        if (request.getHeaderString("Transfer-Encoding") == null) {
            return;
        }
        if (type.filter(ContentEdge::isForm).isPresent()) {
            throw new Refusal(411, "Length needed", "A form has to say how long it is, by Content-Length.");
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), most, () -> {
            throw new TooLargeException(tooLarge(most));
        }));
    }

    private static boolean isForm(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    private static Refusal tooLarge(long limit) {
        return new Refusal(
                413,
                "Too large",
                "A request may have %,d bytes; this one has more. Send it in parts.".formatted(limit));
    }
}

package org.plumbline.article.intake.page;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.article.intake.Arrivals;
import org.plumbline.audit.AuditLog;

/** The file that a text came of, byte for byte. Always a download, and walled in should a browser show it all the same. */
@Path("/articles/arrivals/{id}/original")
@Authenticated
class ArrivalOriginalResource {

    private final Arrivals arrivals;
    private final AuditLog log;
    private final CurrentUser user;

    ArrivalOriginalResource(Arrivals arrivals, AuditLog log, CurrentUser user) {
        this.arrivals = arrivals;
        this.log = log;
        this.user = user;
    }

    @GET
    public RestResponse<byte[]> download(@RestPath long id) {
        var arrival = arrivals.find(id);
        log.record(user.name(), "original.exported", "file " + id, arrival.name());
        var name = URLEncoder.encode(arrival.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseBuilder.ok(arrival.content())
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}

package org.plumbline.article.intake.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.intake.Arrivals;
import org.plumbline.article.intake.ArrivedFile;
import org.plumbline.article.intake.Manuscript;

/** A text file, page, Word document or PDF becomes an article in two steps: it is read, and received as a person or program corrects it. */
@Path("/api/v1/article-files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
class ArrivalApi {

    private final Arrivals arrivals;
    private final CurrentUser user;

    ArrivalApi(Arrivals arrivals, CurrentUser user) {
        this.arrivals = arrivals;
        this.user = user;
    }

    /** @param article the article that the file is a new version of; none for a new one */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<ArrivalAnswer> send(@RestForm FileUpload file, @RestForm Long article) {
        var reading = arrivals.arrive(ArrivedFile.of(file), Optional.ofNullable(article), user.name());
        reading.waitAWhile();
        return ResponseBuilder.<ArrivalAnswer>created(URI.create("/api/v1/article-files/" + reading.id()))
                .entity(show(reading.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public ArrivalAnswer show(@RestPath long id) {
        return ArrivalAnswer.of(arrivals.find(id), arrivals.readingOf(id));
    }

    /** Receives what was found, with these corrections. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<Void> receive(@RestPath long id, ArrivalBody corrections) {
        var manuscript = corrections.over(Manuscript.of(arrivals.find(id).found()));
        return RestResponse.created(URI.create("/api/v1/articles/" + arrivals.receive(id, manuscript, user.name())));
    }
}

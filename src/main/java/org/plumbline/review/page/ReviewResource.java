package org.plumbline.review.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.review.presence.Presences;

/** One claim with its evidence, for whoever decides it. */
@Path("/reviews/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReviewResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance review(ReviewView view);
    }

    private final ReviewViews views;
    private final Presences presences;

    ReviewResource(ReviewViews views, Presences presences) {
        this.views = views;
        this.presences = presences;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var view = views.of(id);
        presences.note(id);
        return Templates.review(view);
    }
}

package org.plumbline.review.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

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

    ReviewResource(ReviewViews views) {
        this.views = views;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        return Templates.review(views.of(id));
    }
}

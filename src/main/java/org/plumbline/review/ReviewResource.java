package org.plumbline.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.account.CurrentUser;

/** What waits for a reviewer, and each claim with its evidence. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReviewResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(Queue queue, Optional<Decision> decided);

        static native TemplateInstance review(ReviewView view);
    }

    private final ReviewQueue queue;
    private final ReviewViews views;
    private final CurrentUser user;

    ReviewResource(ReviewQueue queue, ReviewViews views, CurrentUser user) {
        this.queue = queue;
        this.views = views;
        this.user = user;
    }

    @GET
    public TemplateInstance queue(@BeanParam QueueFilter filter, @RestQuery Optional<Long> decided) {
        return Templates.queue(queue.awaiting(user.name(), filter), decided.flatMap(views::lastDecision));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        return Templates.review(views.of(id));
    }
}

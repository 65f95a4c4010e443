package org.plumbline.review.waiting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.account.CurrentUser;
import org.plumbline.review.Decision;
import org.plumbline.review.desk.Reviews;

/** What waits for a reviewer. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class QueueResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(Queue queue, List<Returned> undone, Optional<Decision> decided);
    }

    private final ReviewQueue queue;
    private final ReturnedRepository returned;
    private final Reviews reviews;
    private final CurrentUser user;

    QueueResource(ReviewQueue queue, ReturnedRepository returned, Reviews reviews, CurrentUser user) {
        this.queue = queue;
        this.returned = returned;
        this.reviews = reviews;
        this.user = user;
    }

    @GET
    public TemplateInstance queue(@BeanParam QueueFilter filter, @RestQuery Optional<Long> decided) {
        return Templates.queue(
                queue.awaiting(user.name(), filter),
                filter.isFirstPage() ? returned.undoneFor(user.name()) : List.of(),
                decided.flatMap(reviews::lastDecision));
    }
}

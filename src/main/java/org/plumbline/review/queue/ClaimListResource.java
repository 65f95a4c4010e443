package org.plumbline.review.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Claims of all articles, to be filtered, ticked and acted on. */
@Path("/queue")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClaimListResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance claims(ClaimList list);
    }

    private final ClaimLists lists;

    ClaimListResource(ClaimLists lists) {
        this.lists = lists;
    }

    @GET
    public TemplateInstance show(@BeanParam ClaimFilter filter) {
        return Templates.claims(lists.by(filter));
    }
}

package org.plumbline.workbench.changes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What one text of an article changed against another. */
@Path("/articles/{id}/changes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ChangesResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(ChangesPage page);
    }

    private final ChangesPages pages;

    ChangesResource(ChangesPages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(
            @RestPath long id, @RestQuery @DefaultValue("0") int from, @RestQuery @DefaultValue("0") int to) {
        return Templates.changes(pages.page(id, from, to));
    }
}

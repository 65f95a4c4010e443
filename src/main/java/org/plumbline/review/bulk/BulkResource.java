package org.plumbline.review.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.review.assignment.Assignments;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** One step on all ticked claims of a list: first shown, then done, then undone if asked for. */
@Path("/bulk")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class BulkResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(BulkPage page);

        static native TemplateInstance done(BulkPage page);
    }

    private final Bulk bulk;
    private final Assignments assignments;
    private final CurrentUser user;

    BulkResource(Bulk bulk, Assignments assignments, CurrentUser user) {
        this.bulk = bulk;
        this.assignments = assignments;
        this.user = user;
    }

    @POST
    @Path("preview")
    public RestResponse<TemplateInstance> preview(@BeanParam BulkForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return Responses.invalid(Templates.preview(page(form, List.of(), errors)));
        }
        var outcomes = bulk.preview(form.by(user), form.picked());
        return RestResponse.ok(Templates.preview(page(form, outcomes, FormErrors.NONE)));
    }

    @POST
    @Path("done")
    public RestResponse<TemplateInstance> take(@BeanParam BulkForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return Responses.invalid(Templates.preview(page(form, List.of(), errors)));
        }
        var outcomes = bulk.take(form.by(user), form.picked());
        return RestResponse.ok(Templates.done(page(form, outcomes, FormErrors.NONE)));
    }

    private BulkPage page(BulkForm form, List<Bulk.Outcome> outcomes, FormErrors errors) {
        return new BulkPage(form, outcomes, assignments.people(), errors);
    }
}

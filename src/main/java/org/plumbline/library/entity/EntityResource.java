package org.plumbline.library.entity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** The pages of the desk's own names. Everybody signed in may read them, editors may change them. */
@Path("/library/entities")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class EntityResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance entities(List<DeskEntity> entities, EntityForm form, FormErrors errors);

        static native TemplateInstance entity(DeskEntity entity, EntityForm form, FormErrors errors);
    }

    private final NameEntities names;
    private final CurrentUser user;

    EntityResource(NameEntities names, CurrentUser user) {
        this.names = names;
        this.user = user;
    }

    @GET
    public TemplateInstance list() {
        return Templates.entities(names.byName(), EntityForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> add(@BeanParam EntityForm form) {
        var errors = form.troubles();
        if (!errors.any()) {
            errors = names.add(form.names(), user.name());
        }
        return errors.any()
                ? Responses.invalid(Templates.entities(names.byName(), form, errors))
                : Responses.seeOther("/library/entities");
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance show(@RestPath long id) {
        var entity = names.named(id);
        return Templates.entity(entity, EntityForm.of(entity), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> rename(@RestPath long id, @BeanParam EntityForm form) {
        var errors = form.troubles();
        if (!errors.any()) {
            errors = names.rename(id, form.revision(), form.names(), user.name());
        }
        return errors.any()
                ? Responses.invalid(Templates.entity(names.named(id), form, errors))
                : Responses.seeOther("/library/entities");
    }

    @POST
    @Path("{id}/removed")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> remove(@RestPath long id, @RestForm int revision) {
        names.remove(id, revision, user.name());
        return Responses.seeOther("/library/entities");
    }
}

package org.plumbline.library.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.EditionRepository;
import org.plumbline.library.LibraryFile;
import org.plumbline.library.ReferenceEdition;
import org.plumbline.library.format.Field;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** Importing a file: upload, look at what it would bring, say yes. */
@Path("/library/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class ImportResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance upload(FormErrors errors, List<Field> fields);

        static native TemplateInstance preview(LibraryFile file, ImportPreview preview);

        static native TemplateInstance imported(LibraryFile file, List<ReferenceEdition> editions);
    }

    private final ImportFigures importFigures;
    private final EditionRepository editions;
    private final CurrentUser user;

    ImportResource(ImportFigures importFigures, EditionRepository editions, CurrentUser user) {
        this.importFigures = importFigures;
        this.editions = editions;
        this.user = user;
    }

    @GET
    public TemplateInstance form() {
        return Templates.upload(FormErrors.NONE, List.of(Field.values()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> upload(@RestForm FileUpload file) {
        try {
            var waiting = importFigures.receive(UploadedFile.of(file), user.name());
            return Responses.seeOther("/library/import/" + waiting.id());
        } catch (Refusal refused) {
            return Responses.invalid(
                    Templates.upload(FormErrors.on("file", refused.detail()), List.of(Field.values())));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(@RestPath long id) {
        var file = importFigures.received(id);
        return file.isImported()
                ? Templates.imported(file, editions.broughtBy(file))
                : Templates.preview(file, importFigures.preview(file));
    }

    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> confirm(@RestPath long id) {
        importFigures.confirm(id, user.name());
        return Responses.seeOther("/library/import/" + id);
    }

    @POST
    @Path("{id}/discarded")
    public RestResponse<TemplateInstance> discard(@RestPath long id) {
        importFigures.discard(id);
        return Responses.seeOther("/library/import");
    }
}

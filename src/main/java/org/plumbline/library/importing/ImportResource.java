package org.plumbline.library.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.audit.AuditLog;
import org.plumbline.background.Job;
import org.plumbline.background.JobKind;
import org.plumbline.background.Jobs;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.Use;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.shelf.EditionRepository;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.waiting.WaitingFiles;
import org.plumbline.web.Download;
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
        static native TemplateInstance upload(
                FormErrors errors, String pasted, List<Field> fields, List<LibraryFile> waiting);

        static native TemplateInstance preview(LibraryFile file, Look look, List<Use> uses, Optional<Job> run);

        static native TemplateInstance preview$reading(LibraryFile file, Look look, List<Use> uses, Optional<Job> run);

        static native TemplateInstance running(LibraryFile file, Job run);

        static native TemplateInstance running$progress(LibraryFile file, Job run);

        static native TemplateInstance imported(LibraryFile file, List<ReferenceEdition> editions);
    }

    private static final List<Use> USES = List.of(Use.values());

    private final ImportFigures importFigures;
    private final Jobs jobs;
    private final WaitingFiles waiting;
    private final EditionRepository editions;
    private final AuditLog log;
    private final CurrentUser user;

    ImportResource(
            ImportFigures importFigures,
            Jobs jobs,
            WaitingFiles waiting,
            EditionRepository editions,
            AuditLog log,
            CurrentUser user) {
        this.importFigures = importFigures;
        this.jobs = jobs;
        this.waiting = waiting;
        this.editions = editions;
        this.log = log;
        this.user = user;
    }

    @GET
    public TemplateInstance form() {
        return form(FormErrors.NONE, "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> upload(@RestForm FileUpload file) {
        try {
            var waiting = importFigures.receive(UploadedFile.of(file), user.name());
            return Responses.seeOther("/library/import/" + waiting.id());
        } catch (Refusal refused) {
            return Responses.invalid(form(FormErrors.on("file", refused.detail()), ""));
        }
    }

    /** A table from the clipboard goes the way of a file from here on. */
    @POST
    @Path("pasted")
    public RestResponse<TemplateInstance> paste(@RestForm String table) {
        var pasted = Objects.requireNonNullElse(table, "");
        try {
            var waiting = importFigures.receive(pasted, user.name());
            return Responses.seeOther("/library/import/" + waiting.id());
        } catch (Refusal refused) {
            return Responses.invalid(form(FormErrors.on("table", refused.detail()), pasted));
        }
    }

    private TemplateInstance form(FormErrors errors, String pasted) {
        return Templates.upload(errors, pasted, List.of(Field.values()), waiting.of(user.name()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(@RestPath long id) {
        var file = importFigures.received(id);
        if (file.isImported()) {
            return Templates.imported(file, editions.broughtBy(file));
        }
        var run = jobs.lastOf(JobKind.IMPORT, id);
        return run.filter(Job::isUnderWay)
                .map(one -> Templates.running(file, one))
                .orElseGet(() -> Templates.preview(file, importFigures.look(file), USES, run));
    }

    /** What an editor says of how the file is read; shows what comes of it. Stores no figure. */
    @POST
    @Path("{id}/mapping")
    public RestResponse<TemplateInstance> map(
            @RestPath long id, @BeanParam MappingForm form, @RestHeader("HX-Request") boolean fragment) {
        var file = importFigures.received(id);
        boolean anew = importFigures.say(file, form);
        if (!fragment) {
            return Responses.seeOther("/library/import/" + id + "#reading");
        }
        return anew
                ? ResponseBuilder.<TemplateInstance>ok()
                        .header("HX-Refresh", "true")
                        .build()
                : RestResponse.ok(Templates.preview$reading(file, importFigures.look(file), USES, Optional.empty()));
    }

    /** All refused cells, for somebody who mends the file. */
    @GET
    @Path("{id}/refused.csv")
    @Produces(MediaType.WILDCARD)
    public RestResponse<String> refused(@RestPath long id) {
        var file = importFigures.received(id);
        log.record(user.name(), "refused.exported", "file " + id, file.name());
        return ResponseBuilder.ok(RefusedCsv.of(importFigures.look(file).refused()))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(file.name() + ".refused.csv"))
                .build();
    }

    /** How far a long import is; for htmx, which asks again and again until there is nothing more to tell. */
    @GET
    @Path("{id}/progress")
    public RestResponse<TemplateInstance> progress(@RestPath long id) {
        var file = importFigures.received(id);
        return jobs.lastOf(JobKind.IMPORT, id)
                .filter(Job::isUnderWay)
                .map(run -> RestResponse.ok(Templates.running$progress(file, run)))
                .orElseGet(() -> ResponseBuilder.<TemplateInstance>ok()
                        .header("HX-Redirect", "/library/import/" + id)
                        .build());
    }

    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> confirm(@RestPath long id) {
        var file = importFigures.received(id);
        if (!ImportFigures.isLong(file.size())) {
            importFigures.confirm(id, user.name());
        } else {
            var who = user.name();
            jobs.startWhole(
                    JobKind.IMPORT,
                    id,
                    file.rows(),
                    who,
                    progress -> importFigures.confirm(id, who, new CountedRows(progress)));
        }
        return Responses.seeOther("/library/import/" + id);
    }

    @POST
    @Path("{id}/cancelled")
    public RestResponse<TemplateInstance> cancel(@RestPath long id) {
        jobs.cancel(JobKind.IMPORT, id, user.name());
        return Responses.seeOther("/library/import/" + id);
    }

    @POST
    @Path("{id}/discarded")
    public RestResponse<TemplateInstance> discard(@RestPath long id) {
        importFigures.discard(id);
        return Responses.seeOther("/library/import");
    }
}

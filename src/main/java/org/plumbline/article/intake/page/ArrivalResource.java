package org.plumbline.article.intake.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.intake.Arrival;
import org.plumbline.article.intake.Arrivals;
import org.plumbline.article.intake.ArrivedFile;
import org.plumbline.background.Job;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** Files that become articles: sent, read, corrected, received. */
@Path("/articles/arrivals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class ArrivalResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance send(long article, FormErrors errors);

        static native TemplateInstance reading(Arrival arrival, Optional<Job> reading);

        static native TemplateInstance correct(ArrivalPage page);
    }

    private final Arrivals arrivals;
    private final CurrentUser user;
    private final Clock clock;

    ArrivalResource(Arrivals arrivals, CurrentUser user, Clock clock) {
        this.arrivals = arrivals;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<TemplateInstance> send(@RestForm FileUpload file, @RestForm Long article) {
        try {
            return onItsWay(ArrivedFile.of(file), Optional.ofNullable(article));
        } catch (Refusal refused) {
            return Responses.invalid(
                    Templates.send(article == null ? 0 : article, FormErrors.on("file", refused.detail())));
        }
    }

    /** The source of a page, pasted. */
    @POST
    @Path("pasted")
    public RestResponse<TemplateInstance> paste(@RestForm String page, @RestForm Long article) {
        if (page == null || page.isBlank()) {
            return Responses.invalid(Templates.send(
                    article == null ? 0 : article, FormErrors.on("page", "Paste the text or the source of the page")));
        }
        return onItsWay(ArrivedFile.pasted(page), Optional.ofNullable(article));
    }

    private RestResponse<TemplateInstance> onItsWay(ArrivedFile file, Optional<Long> article) {
        return Responses.seeOther(arrivals.arrive(file, article, user.name()).addressOnceRead());
    }

    @GET
    @Path("{id}")
    public RestResponse<TemplateInstance> show(@RestPath long id) {
        var arrival = arrivals.find(id);
        return switch (arrival.state()) {
            case READING -> RestResponse.ok(Templates.reading(arrival, arrivals.readingOf(id)));
            case READ -> RestResponse.ok(Templates.correct(ArrivalPage.of(arrival)));
            case REFUSED ->
                Responses.invalid(
                        Templates.send(arrival.articleId().orElse(0L), FormErrors.on("file", arrival.refusal())));
            case RECEIVED -> Responses.seeOther("/articles");
        };
    }

    /** Puts ticked paragraphs back into the text. */
    @POST
    @Path("{id}/back")
    public RestResponse<TemplateInstance> bringBack(@RestPath long id, @BeanParam ArrivalForm form) {
        var arrival = arrivals.find(id);
        return RestResponse.ok(Templates.correct(
                new ArrivalPage(arrival, form.manuscript(arrival.found().blocks()), FormErrors.NONE)));
    }

    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> receive(@RestPath long id, @BeanParam ArrivalForm form) {
        var manuscript = form.manuscript();
        var errors = manuscript.intake().troubles(LocalDate.now(clock));
        if (errors.any()) {
            return Responses.invalid(Templates.correct(new ArrivalPage(arrivals.find(id), manuscript, errors)));
        }
        try {
            return Responses.seeOther("/articles/" + arrivals.receive(id, manuscript, user.name()));
        } catch (Refusal refused) {
            return Responses.invalid(Templates.correct(
                    new ArrivalPage(arrivals.find(id), manuscript, FormErrors.on("text", refused.detail()))));
        }
    }
}

package org.plumbline.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.article.Articles;
import org.plumbline.checking.CheckArticle;
import org.plumbline.checking.desk.ClaimDesk;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;
import org.plumbline.web.Responses;

/** The workbench: one article, its claims, and what the figures say of each. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class WorkbenchResource {

    @CheckedTemplate
    public static class Templates {
        public static native TemplateInstance workbench(WorkbenchPage page);
    }

    private final WorkbenchPages pages;
    private final Articles articles;
    private final CheckArticle check;
    private final ClaimDesk desk;
    private final CurrentUser user;

    WorkbenchResource(WorkbenchPages pages, Articles articles, CheckArticle check, ClaimDesk desk, CurrentUser user) {
        this.pages = pages;
        this.articles = articles;
        this.check = check;
        this.desk = desk;
        this.user = user;
    }

    @GET
    public TemplateInstance show(
            @RestPath long id, @RestQuery @DefaultValue("0") int version, @BeanParam Filter filter) {
        return Templates.workbench(pages.page(id, version, filter, Typed.NOTHING));
    }

    @POST
    @Path("check")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> check(@RestPath long id, @RestForm @DefaultValue("0") int version) {
        var text = version == 0 ? articles.newest(id) : articles.version(id, version);
        check.check(text.id(), user.name(), "asked for");
        return Responses.seeOther("/articles/%d?version=%d".formatted(id, text.number()));
    }

    @POST
    @Path("claims")
    @RolesAllowed(Roles.EDITOR)
    public RestResponse<TemplateInstance> mark(
            @RestPath long id, @RestForm @DefaultValue("0") int version, @BeanParam MarkForm form) {
        var text = version == 0 ? articles.newest(id) : articles.version(id, version);
        var errors = form.troubles(text.text());
        if (errors.any()) {
            return Responses.invalid(Templates.workbench(pages.page(id, version, Filter.ALL, Typed.in(form, errors))));
        }
        try {
            var claim = desk.mark(text.id(), form.in(text.text()).orElseThrow(), user.name());
            return Responses.seeOther(pages.addressOf(claim.id()));
        } catch (Refusal refusal) {
            var typed = Typed.in(form, FormErrors.on("quote", refusal.detail()));
            return ResponseBuilder.<TemplateInstance>create(refusal.status())
                    .entity(Templates.workbench(pages.page(id, version, Filter.ALL, typed)))
                    .build();
        }
    }
}

package org.plumbline.library.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.doubt.Doubts;
import org.plumbline.library.format.Doubt;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.library.shelf.SourceRepository;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Responses;

/** Entering a figure by hand: one page, which keeps everything but the figure for the next one. */
@Path("/library/enter")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.EDITOR)
class EntryResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance enter(
                EntryForm form,
                FormErrors errors,
                List<Doubt> doubts,
                Optional<ReferenceFigure> saved,
                String line,
                Choices choices,
                List<String> units);
    }

    private final EnterFigure enterFigure;
    private final Doubts doubts;
    private final SourceRepository sources;
    private final SeriesRepository series;
    private final FigureRepository figures;
    private final CurrentUser user;

    EntryResource(
            EnterFigure enterFigure,
            Doubts doubts,
            SourceRepository sources,
            SeriesRepository series,
            FigureRepository figures,
            CurrentUser user) {
        this.enterFigure = enterFigure;
        this.doubts = doubts;
        this.sources = sources;
        this.series = series;
        this.figures = figures;
        this.user = user;
    }

    /**
     * @param after the figure that was entered just now
     * @param like the series whose next figure is to be entered; without either, the series entered last is kept
     * @param line a figure told in one line, which fills the form
     * @param about what a claim is about that has no figure yet
     */
    @GET
    public TemplateInstance show(
            @RestQuery Optional<Long> after,
            @RestQuery Optional<Long> like,
            @RestQuery Optional<String> line,
            @BeanParam Wanted about) {
        var told = line.filter(text -> !text.isBlank());
        if (told.isPresent()) {
            return told(told.get());
        }
        if (about.isSaid()) {
            return page(about.form(), FormErrors.NONE, List.of(), Optional.empty());
        }
        var saved = after.flatMap(figures::complete);
        var form = saved.map(ReferenceFigure::series)
                .or(() -> like.flatMap(series::complete))
                .or(() -> figures.lastBy(user.name()).map(ReferenceFigure::series))
                .map(EntryForm::following)
                .orElse(EntryForm.EMPTY);
        return page(form, FormErrors.NONE, List.of(), saved);
    }

    private TemplateInstance told(String line) {
        var choices = choices();
        var form = EntryForm.of(OneLine.read(line, KnownNames.of(sources.byName(), choices)));
        return Templates.enter(form, FormErrors.NONE, List.of(), Optional.empty(), line, choices, doubts.knownUnits());
    }

    @POST
    @Transactional
    public RestResponse<TemplateInstance> enter(@BeanParam EntryForm form) {
        var entering = enterFigure.enter(form.cells(), form.sure(), user.name());
        return entering.figure()
                .map(figure -> Responses.seeOther("/library/enter?after=" + figure.id()))
                .orElseGet(() ->
                        Responses.invalid(page(form, errors(entering.refused()), entering.doubts(), Optional.empty())));
    }

    private static FormErrors errors(List<RefusedCell> refused) {
        var errors = FormErrors.NONE;
        for (var cell : refused) {
            errors = errors.and(cell.column(), cell.reason());
        }
        return errors;
    }

    private TemplateInstance page(
            EntryForm form, FormErrors errors, List<Doubt> open, Optional<ReferenceFigure> saved) {
        return Templates.enter(form, errors, open, saved, "", choices(), doubts.knownUnits());
    }

    private Choices choices() {
        return Choices.of(sources.byName(), series.newestHeads(), figures.entities());
    }
}

package org.plumbline.library.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.plumbline.library.EditionRepository;
import org.plumbline.library.FigureRepository;
import org.plumbline.library.FigureSearch;
import org.plumbline.library.ReferenceFigure;
import org.plumbline.library.ReferenceSeries;
import org.plumbline.library.ReferenceSource;
import org.plumbline.library.SeriesRepository;
import org.plumbline.library.SourceRepository;
import org.plumbline.web.Refusal;

/** Reading the library: what is there, what is in it, and finding something. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LibraryResource {

    /** How many figures a search shows at most. */
    private static final int SHOWN = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance library(List<SourceShelf> shelves, FigureSearch search, List<SourceShelf> all);

        static native TemplateInstance found(
                List<ReferenceSource> sources,
                List<ReferenceSeries> series,
                List<ReferenceFigure> figures,
                int shown,
                FigureSearch search,
                List<SourceShelf> all);

        static native TemplateInstance source(SourceShelf shelf);

        static native TemplateInstance edition(EditionLine line);

        static native TemplateInstance series(ReferenceSeries series, AcrossEditions across);
    }

    private final SourceRepository sources;
    private final EditionRepository editions;
    private final SeriesRepository series;
    private final FigureRepository figures;

    LibraryResource(
            SourceRepository sources, EditionRepository editions, SeriesRepository series, FigureRepository figures) {
        this.sources = sources;
        this.editions = editions;
        this.series = series;
        this.figures = figures;
    }

    @GET
    public TemplateInstance library(@BeanParam FigureSearch search) {
        var heads = series.heads();
        var all = SourceShelf.of(heads);
        return search.isEmpty()
                ? Templates.library(all, search, all)
                : Templates.found(
                        sources.byName().stream().filter(search::finds).toList(),
                        heads.stream().filter(search::finds).toList(),
                        figures.matching(search, SHOWN),
                        SHOWN,
                        search,
                        all);
    }

    @GET
    @Path("sources/{id}")
    public TemplateInstance source(@RestPath long id) {
        return SourceShelf.of(series.heads()).stream()
                .filter(shelf -> shelf.source().id() == id)
                .findFirst()
                .map(Templates::source)
                .orElseThrow(() -> Refusal.notFound("There is no source " + id + " in the library."));
    }

    @GET
    @Path("editions/{id}")
    public TemplateInstance edition(@RestPath long id) {
        var edition = editions.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no edition " + id + " in the library."));
        return EditionLine.of(series.of(edition.source())).stream()
                .filter(line -> line.edition().id() == id)
                .findFirst()
                .map(Templates::edition)
                .orElseThrow(() -> Refusal.notFound("There is no figure in edition " + id + "."));
    }

    @GET
    @Path("series/{id}")
    public TemplateInstance series(@RestPath long id) {
        var found = series.complete(id)
                .orElseThrow(() -> Refusal.notFound("There is no series " + id + " in the library."));
        return Templates.series(
                found, AcrossEditions.of(series.printed(found.edition().source(), found.column())));
    }
}

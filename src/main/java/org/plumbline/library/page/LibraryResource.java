package org.plumbline.library.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.library.Reliance;
import org.plumbline.library.RestingClaim;
import org.plumbline.library.chart.AcrossEditions;
import org.plumbline.library.chart.SeriesChart;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.shelf.EditionRepository;
import org.plumbline.library.shelf.ErratumRepository;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceErratum;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.library.shelf.SourceRepository;
import org.plumbline.web.FormErrors;
import org.plumbline.web.Refusal;

/** Reading the library: what is there, what is in it, and finding something. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LibraryResource {

    /** How many figures a search shows at most. */
    private static final int SHOWN = 200;

    /** How many series a page of a search shows. */
    private static final int SERIES_SHOWN = 50;

    /** How many editions and periods stand side by side, the newest. */
    private static final int COLUMNS_SHOWN = 30;

    /** How many series of an edition a page shows with their figures. */
    private static final int TABLES_SHOWN = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance library(List<SourceShelf> shelves, FigureSearch search);

        static native TemplateInstance found(
                List<ReferenceSource> sources,
                Page<ReferenceSeries> series,
                List<ReferenceFigure> figures,
                int shown,
                FigureSearch search);

        static native TemplateInstance source(SourceShelf shelf, SourceForm form, FormErrors errors);

        static native TemplateInstance edition(
                EditionLine line,
                List<ReferenceSeries> shown,
                int next,
                List<ReferenceErratum> errata,
                List<RestingClaim> claims);

        static native TemplateInstance series(
                ReferenceSeries series, AcrossEditions across, SeriesChart chart, List<RestingClaim> claims);
    }

    private final Overviews overviews;
    private final SourceRepository sources;
    private final EditionRepository editions;
    private final SeriesRepository series;
    private final FigureRepository figures;
    private final ErratumRepository errata;
    private final Instance<Reliance> reliance;

    LibraryResource(
            Overviews overviews,
            SourceRepository sources,
            EditionRepository editions,
            SeriesRepository series,
            FigureRepository figures,
            ErratumRepository errata,
            Instance<Reliance> reliance) {
        this.overviews = overviews;
        this.sources = sources;
        this.editions = editions;
        this.series = series;
        this.figures = figures;
        this.errata = errata;
        this.reliance = reliance;
    }

    /** @param before the id of the last series of the page before; for the next one */
    @GET
    public TemplateInstance library(@BeanParam FigureSearch search, @RestQuery Optional<Long> before) {
        if (search.isEmpty()) {
            return Templates.library(overviews.all(), search);
        }
        var found = series.matching(search, before.orElse(Long.MAX_VALUE), SERIES_SHOWN + 1);
        return Templates.found(
                search.onlySources() ? sources.matching(search.q(), SHOWN) : List.of(),
                search.entity().isEmpty() ? Page.of(found, SERIES_SHOWN) : Page.none(),
                before.isPresent() ? List.of() : figures.matching(search, SHOWN),
                SHOWN,
                search);
    }

    @GET
    @Path("sources/{id}")
    public TemplateInstance source(@RestPath long id) {
        var source = sources.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no source " + id + " in the library."));
        return Templates.source(overviews.of(source), SourceForm.of(source), FormErrors.NONE);
    }

    /** @param from the place of the first series that is shown with its figures */
    @GET
    @Path("editions/{id}")
    public TemplateInstance edition(@RestPath long id, @RestQuery @DefaultValue("0") int from) {
        var edition = editions.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no edition " + id + " in the library."));
        var line = overviews.lineOf(edition);
        var shown = series.of(edition, from, TABLES_SHOWN);
        return Templates.edition(line, shown, from + TABLES_SHOWN, errata.in(edition), restingOn(line.series()));
    }

    /** @param entity whose values the chart shows; without it those of the first row */
    @GET
    @Path("series/{id}")
    public TemplateInstance series(@RestPath long id, @RestQuery Optional<String> entity) {
        var found = series.complete(id)
                .orElseThrow(() -> Refusal.notFound("There is no series " + id + " in the library."));
        var printed = series.printed(found.edition().source(), found.column());
        var drawn = entity.orElseGet(() -> found.figures().stream()
                .findFirst()
                .map(ReferenceFigure::entity)
                .orElse(""));
        var chart = SeriesChart.of(printed, found, drawn);
        return Templates.series(found, AcrossEditions.of(newest(printed)), chart, restingOn(newest(printed)));
    }

    private static List<ReferenceSeries> newest(List<ReferenceSeries> printed) {
        return printed.subList(0, Math.min(printed.size(), COLUMNS_SHOWN));
    }

    private List<RestingClaim> restingOn(List<ReferenceSeries> printed) {
        return printed.isEmpty()
                ? List.of()
                : reliance.get().on(printed.stream().map(ReferenceSeries::id).toList());
    }
}

package org.plumbline.library.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.library.page.EditionLine;
import org.plumbline.library.page.Overviews;
import org.plumbline.library.page.Page;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.shelf.EditionRepository;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.ReferenceSeries;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.library.shelf.SourceRepository;
import org.plumbline.web.Refusal;

/** Sources, editions and series for programs. */
@Path("/api/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class LibraryApi {

    private static final int LIMIT = 500;

    /** @param homePage "" if none is known */
    record SourceAnswer(long id, String name, List<String> aliases, String homePage, String licence) {

        static SourceAnswer of(ReferenceSource source) {
            return new SourceAnswer(source.id(), source.name(), source.aliases(), source.homePage(), source.licence());
        }
    }

    /**
     * @param sha256 of the original file; null for what was entered by hand
     * @param supersededBy the id of the newest later edition that has one of its series again, or null
     */
    record EditionAnswer(
            long id,
            long source,
            String title,
            LocalDate publishedOn,
            String url,
            String original,
            String sha256,
            Long supersededBy,
            int series) {

        static EditionAnswer of(EditionLine line) {
            var edition = line.edition();
            return new EditionAnswer(
                    edition.id(),
                    edition.source().id(),
                    edition.title(),
                    edition.publishedOn(),
                    edition.url(),
                    edition.file().map(file -> "/library/files/" + file.id()).orElse(null),
                    edition.file().map(file -> file.sha256()).orElse(null),
                    line.successor().map(ReferenceEdition::id).orElse(null),
                    line.series().size());
        }
    }

    /** What all figures of a column have in common. */
    record SeriesAnswer(
            long id,
            long edition,
            String subject,
            String measure,
            String unit,
            String basis,
            String definition,
            String period,
            List<FigureAnswer> figures) {

        /** @param figures whether to tell them too */
        static SeriesAnswer of(ReferenceSeries series, boolean figures) {
            return new SeriesAnswer(
                    series.id(),
                    series.edition().id(),
                    series.subject(),
                    series.measure(),
                    series.unit(),
                    series.basis(),
                    series.definition(),
                    series.period(),
                    figures
                            ? series.figures().stream()
                                    .map(figure -> FigureAnswer.of(figure, List.of()))
                                    .toList()
                            : List.of());
        }
    }

    /** @param more whether there are others after the last; ask for those before its id */
    record SeriesFound(List<SeriesAnswer> series, boolean more) {}

    private final Overviews overviews;
    private final SourceRepository sources;
    private final EditionRepository editions;
    private final SeriesRepository series;

    LibraryApi(Overviews overviews, SourceRepository sources, EditionRepository editions, SeriesRepository series) {
        this.overviews = overviews;
        this.sources = sources;
        this.editions = editions;
        this.series = series;
    }

    @GET
    @Path("sources")
    public List<SourceAnswer> sources() {
        return sources.byName().stream().map(SourceAnswer::of).toList();
    }

    @GET
    @Path("sources/{id}/editions")
    public List<EditionAnswer> editionsOf(@RestPath long id) {
        var source = sources.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no source " + id + " in the library."));
        return overviews.of(source).editions().stream().map(EditionAnswer::of).toList();
    }

    @GET
    @Path("editions/{id}")
    public EditionAnswer edition(@RestPath long id) {
        return editions.findByIdOptional(id)
                .map(edition -> EditionAnswer.of(overviews.lineOf(edition)))
                .orElseThrow(() -> Refusal.notFound("There is no edition " + id + " in the library."));
    }

    @GET
    @Path("series")
    public SeriesFound series(@BeanParam FigureSearch search, @RestQuery Optional<Long> before) {
        var found = Page.of(series.matching(search, before.orElse(Long.MAX_VALUE), LIMIT + 1), LIMIT);
        return new SeriesFound(
                found.rows().stream().map(one -> SeriesAnswer.of(one, false)).toList(), found.more());
    }

    @GET
    @Path("series/{id}")
    public SeriesAnswer oneSeries(@RestPath long id) {
        return series.complete(id)
                .map(found -> SeriesAnswer.of(found, true))
                .orElseThrow(() -> Refusal.notFound("There is no series " + id + " in the library."));
    }
}

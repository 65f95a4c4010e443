package org.plumbline.library.difference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.library.shelf.EditionRepository;
import org.plumbline.library.shelf.ReferenceEdition;
import org.plumbline.library.shelf.SeriesRepository;
import org.plumbline.web.Refusal;

/** What is new in an edition against another one of its source. */
@Path("/library/editions/{id}/changes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DifferenceResource {

    /** So many series of an edition are set side by side on one page. */
    private static final int SIDE_BY_SIDE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(
                ReferenceEdition edition,
                Optional<ReferenceEdition> since,
                List<ReferenceEdition> others,
                DifferencePage page);
    }

    private final EditionRepository editions;
    private final SeriesRepository series;

    DifferenceResource(EditionRepository editions, SeriesRepository series) {
        this.editions = editions;
        this.series = series;
    }

    /**
     * @param since the id of the edition to compare with; without it, the one before
     * @param after the place of the last series that was shown; without it, from the first
     */
    @GET
    public TemplateInstance changes(
            @RestPath long id, @RestQuery Optional<Long> since, @RestQuery Optional<Integer> after) {
        var edition = editions.findByIdOptional(id)
                .orElseThrow(() -> Refusal.notFound("There is no edition " + id + " in the library."));
        var others = editions.othersOf(edition);
        var other = since.isPresent()
                ? others.stream().filter(one -> one.id().equals(since.get())).findFirst()
                : others.stream()
                        .filter(one -> one.publishedOn().isBefore(edition.publishedOn()))
                        .findFirst();
        return Templates.changes(
                edition,
                other,
                others,
                other.map(one -> page(one, edition, after.orElse(-1))).orElse(DifferencePage.NONE));
    }

    /** The next series of the edition with what they are paired with; what is no longer in it comes last, page by page too. */
    private DifferencePage page(ReferenceEdition before, ReferenceEdition after, int last) {
        var now = series.of(after);
        var pairs = EditionDifference.of(series.of(before), now);
        var shown = pairs.stream().skip(last + 1L).limit(SIDE_BY_SIDE).toList();
        var complete =
                series.complete(shown.stream().flatMap(SeriesDifference::ids).toList());
        return new DifferencePage(
                shown.stream().map(pair -> pair.with(complete)).toList(), last + 1, pairs.size());
    }
}

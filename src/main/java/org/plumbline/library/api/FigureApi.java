package org.plumbline.library.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.plumbline.library.search.FigureSearch;
import org.plumbline.library.shelf.FigureRepository;

/** Finding figures, for programs. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FigureApi {

    private static final int LIMIT = 1000;

    /** @param more whether there are others besides these; a narrower search shows them */
    record Found(List<FigureAnswer> figures, boolean more) {}

    private final FigureRepository figures;

    FigureApi(FigureRepository figures) {
        this.figures = figures;
    }

    @GET
    @Authenticated
    public Found find(@BeanParam FigureSearch search) {
        var found = figures.matching(search, LIMIT + 1);
        var shown = found.stream()
                .limit(LIMIT)
                .map(figure -> FigureAnswer.of(figure, List.of()))
                .toList();
        return new Found(shown, found.size() > LIMIT);
    }
}

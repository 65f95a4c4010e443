package org.plumbline.library;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.web.Refusal;

/** Figures for programs: finding them and entering one. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FigureApi {

    private static final int LIMIT = 1000;

    /** @param more whether there are others besides these; a narrower search shows them */
    record Found(List<FigureAnswer> figures, boolean more) {}

    private final FigureRepository figures;
    private final EnterFigure enterFigure;
    private final CurrentUser user;

    FigureApi(FigureRepository figures, EnterFigure enterFigure, CurrentUser user) {
        this.figures = figures;
        this.enterFigure = enterFigure;
        this.user = user;
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

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public RestResponse<FigureAnswer> enter(FigureBody body) {
        var entering = enterFigure.enter(body.cells(), true, user.name());
        var figure = entering.figure().orElseThrow(() -> refusal(entering));
        return ResponseBuilder.<FigureAnswer>created(URI.create(
                        "/library/editions/" + figure.series().edition().id()))
                .entity(FigureAnswer.of(figure, entering.doubts()))
                .build();
    }

    private static Refusal refusal(Entering entering) {
        var reasons = entering.refused().stream().map(FigureApi::sentence).collect(Collectors.joining(" "));
        return entering.conflict() ? Refusal.conflict("Not to be changed", reasons) : Refusal.badRequest(reasons);
    }

    private static String sentence(RefusedCell cell) {
        return cell.column() + ": " + cell.reason();
    }
}

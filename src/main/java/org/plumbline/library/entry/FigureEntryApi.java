package org.plumbline.library.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.api.FigureAnswer;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.web.Refusal;

/** Entering a figure, for programs. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FigureEntryApi {

    private final EnterFigure enterFigure;
    private final CurrentUser user;

    FigureEntryApi(EnterFigure enterFigure, CurrentUser user) {
        this.enterFigure = enterFigure;
        this.user = user;
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
        var reasons = entering.refused().stream().map(FigureEntryApi::sentence).collect(Collectors.joining(" "));
        return entering.conflict() ? Refusal.conflict("Not to be changed", reasons) : Refusal.badRequest(reasons);
    }

    private static String sentence(RefusedCell cell) {
        return cell.column() + ": " + cell.reason();
    }
}

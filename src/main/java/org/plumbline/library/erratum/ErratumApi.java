package org.plumbline.library.erratum;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.plumbline.account.CurrentUser;
import org.plumbline.account.Roles;
import org.plumbline.library.shelf.ErratumRepository;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.ReferenceErratum;
import org.plumbline.library.shelf.ReferenceFigure;
import org.plumbline.web.Refusal;

/** The errata of a figure, for programs. */
@Path("/api/v1/figures/{id}/errata")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ErratumApi {

    /** @param value what holds, as printed */
    record Correction(String value, String status, String reason) {}

    /** @param was what held before */
    record Answer(
            String was, String wasStatus, String reads, String readsStatus, String reason, String by, Instant at) {

        static Answer of(ReferenceErratum erratum) {
            return new Answer(
                    erratum.was(),
                    word(erratum.wasStatus()),
                    erratum.reads(),
                    word(erratum.readsStatus()),
                    erratum.reason(),
                    erratum.entry().enteredBy(),
                    erratum.entry().enteredAt());
        }

        private static String word(Enum<?> one) {
            return one.name().toLowerCase(Locale.ROOT);
        }
    }

    private final FigureRepository figures;
    private final ErratumRepository errata;
    private final RecordErratum recordErratum;
    private final CurrentUser user;

    ErratumApi(FigureRepository figures, ErratumRepository errata, RecordErratum recordErratum, CurrentUser user) {
        this.figures = figures;
        this.errata = errata;
        this.recordErratum = recordErratum;
        this.user = user;
    }

    @GET
    @Authenticated
    public List<Answer> all(@RestPath long id) {
        return errata.of(found(id)).stream().map(Answer::of).toList();
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    public RestResponse<Answer> correct(@RestPath long id, Correction correction) {
        var figure = found(id);
        var form = new ErratumForm(correction.value(), correction.status(), correction.reason());
        var refused = recordErratum.record(figure, form, user.name());
        if (!refused.isEmpty()) {
            throw Refusal.badRequest(refused.stream()
                    .map(cell -> cell.column() + ": " + cell.reason())
                    .collect(Collectors.joining(" ")));
        }
        return RestResponse.status(
                RestResponse.Status.CREATED, Answer.of(errata.of(figure).get(0)));
    }

    private ReferenceFigure found(long id) {
        return figures.complete(id)
                .orElseThrow(() -> Refusal.notFound("There is no figure " + id + " in the library."));
    }
}

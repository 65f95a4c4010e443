package org.plumbline.web.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.plumbline.web.Refusal;
import org.plumbline.web.Shortened;
import org.plumbline.web.UnfitCharacter;
import org.plumbline.web.json.JsonText;

/**
 * Refuses characters that no text may hold in the address of a request and in the fields of a form, where a database would
 * fail on them. JSON is looked through as it is read, by {@link JsonText}.
 */
class CharacterEdge {

    private static final String NUL = "%00";

    @ServerRequestFilter(preMatching = true)
    void refuseInAddress(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            throw Refusal.badRequest("The address holds a NUL character (%00); no text may hold one.");
        }
    }

    @WithFormRead
    @ServerRequestFilter
    void refuseInForm(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            form.forEach(field -> form.get(field).forEach(value -> refuse(field, value)));
        }
    }

    private static void refuse(String field, FormValue value) {
        var text = value.isFileItem() ? value.getFileName() : value.getValue();
        Optional.ofNullable(text).flatMap(UnfitCharacter::in).ifPresent(unfit -> {
            throw Refusal.badRequest(Shortened.of(field) + ": " + unfit.describe());
        });
    }
}

package org.plumbline.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.plumbline.api.answer.UnreadLine;
import org.plumbline.api.line.LineProblem;
import org.plumbline.api.line.Lines;
import org.plumbline.api.request.CheckRequest;
import org.plumbline.api.request.ExtractRequest;

/** The same for many texts at once: each line of a stream is asked as {@link EngineApi} is, and answered by a line. */
@Path("/api/v1")
@Authenticated
@Consumes(Lines.MEDIA_TYPE)
@Produces(Lines.MEDIA_TYPE)
@APIResponse(
        responseCode = "200",
        description = "One answer a line",
        content = @Content(mediaType = Lines.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
class EngineLinesApi {

    private final Engine engine;
    private final ObjectMapper json;

    EngineLinesApi(Engine engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
    }

    @POST
    @Path("extract")
    public StreamingOutput extract(InputStream lines) {
        return new Lines<>(lines, json, ExtractRequest.class, engine::extract, UnreadLine::new);
    }

    @POST
    @Path("check")
    public StreamingOutput check(InputStream lines) {
        return new Lines<>(lines, json, CheckRequest.class, engine::check, LineProblem::new);
    }
}

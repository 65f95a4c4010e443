package org.plumbline.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plumbline.api.answer.CheckAnswer;
import org.plumbline.api.answer.ExtractAnswer;
import org.plumbline.api.request.CheckRequest;
import org.plumbline.api.request.ExtractRequest;

/** The engine as a function: nothing is stored. */
@Path("/api/v1")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class EngineApi {

    private final Engine engine;

    EngineApi(Engine engine) {
        this.engine = engine;
    }

    @POST
    @Path("extract")
    public ExtractAnswer extract(ExtractRequest request) {
        return engine.extract(request);
    }

    @POST
    @Path("check")
    public CheckAnswer check(CheckRequest request) {
        return engine.check(request);
    }
}

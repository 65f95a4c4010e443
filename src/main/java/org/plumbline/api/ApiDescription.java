package org.plumbline.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What the description of the API says besides {@code META-INF/openapi.yaml} and the code: the problems that every operation
 * of a sort can be answered with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

    private static final String CREATED = "201";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach(ApiDescription::addProblems);
    }

    private static void addProblems(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> addProblems(path, method, operation));
    }

    private static void addProblems(String path, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        if (responses.hasAPIResponse(CREATED)) {
            responses.removeAPIResponse("200");
        }
        add(operation, Map.of("400", true, "401", true, "403", true));
        add(operation, Map.of("404", path.contains("{id}"), "409", path.contains("{id}") && method != HttpMethod.GET));
        add(operation, Map.of("413", operation.getRequestBody() != null, "415", operation.getRequestBody() != null));
    }

    private static void add(Operation operation, Map<String, Boolean> problems) {
        problems.forEach((status, possible) -> {
            if (possible) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(status));
            }
        });
    }
}

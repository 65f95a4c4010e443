package org.plumbline.web;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answers that pages give besides 200. */
public final class Responses {

    private static final int UNPROCESSABLE = 422;

    private Responses() {}

    /** The form again, with its errors. */
    public static RestResponse<TemplateInstance> invalid(TemplateInstance page) {
        return ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(page)
                .build();
    }

    /** Done: go and see. */
    public static RestResponse<TemplateInstance> seeOther(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}

package org.plumbline.review.page;

import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answer to somebody who was overtaken: 409, the page as it is now, with what they typed. */
final class Overtaken {

    private Overtaken() {}

    static RestResponse<TemplateInstance> with(TemplateInstance page) {
        return ResponseBuilder.<TemplateInstance>create(Status.CONFLICT)
                .entity(page)
                .build();
    }
}

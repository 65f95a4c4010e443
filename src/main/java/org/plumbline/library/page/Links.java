package org.plumbline.library.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
@TemplateExtension
final class Links {

    private Links() {}

    /** As the value of a parameter; in templates {@code ?q={name.asQuery}}. */
    static String asQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.plumbline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is named that leaves the house, whatever stands in its name (RFC 6266 and 8187). */
public final class Download {

    private Download() {}

    /** The value of Content-Disposition: quotes, line breaks and letters of any script are safe in it. */
    public static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}

package org.plumbline.library.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.plumbline.library.shelf.ReferenceSource;
import org.plumbline.web.FormErrors;

/**
 * What somebody says of a source.
 *
 * @param aliases one a line
 * @param revision of the source on the page it was typed on
 */
record SourceForm(
        @RestForm String aliases,
        @RestForm String homePage,
        @RestForm String licence,
        @RestForm int revision) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LICENCE = 500;

    SourceForm {
        aliases = Objects.requireNonNullElse(aliases, "");
        homePage = Objects.requireNonNullElse(homePage, "").strip();
        licence = Objects.requireNonNullElse(licence, "").strip();
    }

    static SourceForm of(ReferenceSource source) {
        return new SourceForm(
                String.join("\n", source.aliases()), source.homePage(), source.licence(), source.revision());
    }

    List<String> names() {
        return Arrays.stream(aliases.split("[\\r\\n;]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    FormErrors troubles() {
        var errors = FormErrors.NONE;
        if (names().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            errors = errors.and(
                    "aliases", "At most %d characters for each name, one name a line.".formatted(LONGEST_NAME));
        }
        if (!homePage.isEmpty() && !isWebAddress()) {
            errors = errors.and("homePage", "This is not a web address that starts with http:// or https://.");
        }
        return licence.length() > LONGEST_LICENCE
                ? errors.and("licence", "At most %d characters.".formatted(LONGEST_LICENCE))
                : errors;
    }

    private boolean isWebAddress() {
        try {
            var uri = new URI(homePage);
            return homePage.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

package org.plumbline.library.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.plumbline.library.search.WordSearch;
import org.plumbline.library.shelf.SourceRepository;

/** Finding as one types: the first sources, series and entities that fit, under the search field. */
@Path("/library/suggestions")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SuggestionResource {

    private static final int SHORTEST = 2;
    private static final int OF_EACH = 6;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance suggestions(Suggestions found, String q);
    }

    private final SourceRepository sources;
    private final WordSearch words;

    SuggestionResource(SourceRepository sources, WordSearch words) {
        this.sources = sources;
        this.words = words;
    }

    @GET
    public TemplateInstance suggest(@RestQuery String q) {
        var typed = q == null ? "" : q.strip();
        return Templates.suggestions(typed.length() < SHORTEST ? Suggestions.NONE : found(typed), typed);
    }

    private Suggestions found(String typed) {
        return new Suggestions(
                sources.matching(typed, OF_EACH), words.topics(typed, OF_EACH), words.entities(typed, OF_EACH));
    }
}

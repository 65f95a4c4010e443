package org.plumbline.library.search;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What somebody looks for in the library; each part narrows the rest, "" is no limit.
 *
 * @param q beginnings of words of an entity, or of a subject, measure and edition
 */
public record FigureSearch(
        @RestQuery String q,
        @RestQuery String entity,
        @RestQuery String source,
        @RestQuery String edition) {

    public FigureSearch {
        q = Objects.requireNonNullElse(q, "").strip();
        entity = Objects.requireNonNullElse(entity, "").strip();
        source = Objects.requireNonNullElse(source, "").strip();
        edition = Objects.requireNonNullElse(edition, "").strip();
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return q.isEmpty() && entity.isEmpty() && source.isEmpty() && edition.isEmpty();
    }

    /** Whether sources are looked for too: nothing else narrows the search. */
    public boolean onlySources() {
        return entity.isEmpty() && source.isEmpty() && edition.isEmpty();
    }
}

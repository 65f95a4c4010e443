package org.plumbline.library;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What somebody looks for in the library; each part narrows the rest, "" is no limit.
 *
 * @param q part of an entity, subject, measure or edition
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

    public boolean finds(ReferenceSource candidate) {
        return entity.isEmpty() && edition.isEmpty() && isCalled(candidate, source) && isCalled(candidate, q);
    }

    public boolean finds(ReferenceSeries candidate) {
        return entity.isEmpty()
                && isCalled(candidate.edition().source(), source)
                && has(candidate.edition().title(), edition)
                && Stream.of(
                                candidate.subject(),
                                candidate.measure(),
                                candidate.edition().title())
                        .anyMatch(text -> has(text, q));
    }

    private static boolean isCalled(ReferenceSource source, String part) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .anyMatch(name -> has(name, part));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}

package org.plumbline.library.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Longer searches are not cut in two. */
    private static final int LONGEST = 5;

    public FigureSearch {
        q = Objects.requireNonNullElse(q, "").strip();
        entity = Objects.requireNonNullElse(entity, "").strip();
        source = Objects.requireNonNullElse(source, "").strip();
        edition = Objects.requireNonNullElse(edition, "").strip();
    }

    /** The same with its first or last words as the name of an entity: "Russia reserves" and "reserves Russia"; none where it has one. */
    public List<FigureSearch> namingEntity() {
        var words = q.split("\\s+");
        return entity.isEmpty() && words.length <= LONGEST
                ? IntStream.range(1, words.length)
                        .boxed()
                        .flatMap(cut -> Stream.of(
                                new FigureSearch(join(words, cut, words.length), join(words, 0, cut), source, edition),
                                new FigureSearch(join(words, 0, cut), join(words, cut, words.length), source, edition)))
                        .toList()
                : List.of();
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
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

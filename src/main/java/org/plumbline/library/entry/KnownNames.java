package org.plumbline.library.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.entity.PlaceName;
import org.plumbline.engine.entity.Places;
import org.plumbline.library.shelf.ReferenceSource;

/**
 * What may be named in a line that somebody types.
 *
 * @param sources with their aliases
 * @param entities those of the library and all countries
 */
record KnownNames(List<String> sources, List<String> subjects, List<String> measures, List<String> entities) {

    private static final List<String> COUNTRIES = new Places()
            .names().stream()
                    .filter(name -> name.form() == PlaceName.Form.NAME)
                    .map(PlaceName::text)
                    .toList();

    KnownNames {
        entities =
                Stream.concat(entities.stream(), COUNTRIES.stream()).distinct().toList();
    }

    static KnownNames of(List<ReferenceSource> sources, Choices choices) {
        var names = sources.stream()
                .flatMap(source -> Stream.concat(Stream.of(source.name()), source.aliases().stream()))
                .toList();
        return new KnownNames(
                names, List.copyOf(choices.subjects()), List.copyOf(choices.measures()), choices.entities());
    }

    /** The longest of the names that stands in a text as whole words, capitals ignored. */
    static Optional<String> longest(Collection<String> names, String text) {
        return names.stream().filter(name -> at(name, text) >= 0).max(Comparator.comparingInt(String::length));
    }

    /** A text without one of the names in it. */
    static String without(String name, String text) {
        int at = at(name, text);
        return (text.substring(0, at) + " " + text.substring(at + name.length())).replaceAll(" {2,}", " ");
    }

    private static int at(String name, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var wanted = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = lower.indexOf(wanted, at + 1)) {
            if (isEdge(lower, at - 1) && isEdge(lower, at + wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}

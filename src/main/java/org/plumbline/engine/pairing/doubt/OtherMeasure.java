package org.plumbline.engine.pairing.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.WordFile;

/** "The strategic reserve holds 500 million barrels" is no figure of what lies in the ground, "a quota of 2 million" none of output. */
final class OtherMeasure implements Doubt {

    private final Map<String, Pattern> words = WordFile.rows(OtherMeasure.class, "other-measures.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.collectingAndThen(
                            Collectors.mapping(row -> Pattern.quote(row.get(1)), Collectors.joining("|")),
                            any -> Pattern.compile("(?i)(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])"))));

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        String measure = column.measure().toLowerCase(Locale.ROOT);
        String near = Nearby.words(statement);
        List<String> other = words.entrySet().stream()
                .filter(entry -> measure.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().matcher(near).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        return other.isEmpty() ? Optional.empty() : of(other, column);
    }

    private static Optional<String> of(List<String> words, Column column) {
        String heading = heading(column) + rows(column);
        return words.stream()
                .filter(word -> !heading.contains(word))
                .sorted()
                .findFirst()
                .map(word -> "whether “%s” means the table's %s".formatted(word, column.measure()));
    }

    /** "Solar" in a table of sources of power is a row of it. */
    private static String rows(Column column) {
        return column.latest().rows().stream()
                .map(row -> " " + row.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String heading(Column column) {
        return String.join(
                        " ",
                        column.subject(),
                        column.measure(),
                        column.latest().series().basis(),
                        column.latest().series().definition())
                .toLowerCase(Locale.ROOT);
    }
}

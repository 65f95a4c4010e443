package org.plumbline.engine.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A vocabulary file: lines of comma-separated fields without quotes. Lines that begin with "# " or are just "#" say how the
 * file is written; the first other line names the columns.
 */
public final class WordFile {

    private WordFile() {}

    /**
     * The rows of the file, without comments and heading. Every row has as many fields as the heading.
     *
     * @param beside the class in whose package the file stands
     * @param name for example "units.csv"
     * @throws IllegalStateException if there is no such file or a row has another number of fields
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        List<List<String>> lines = lines(beside, name).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        int columns = lines.get(0).size();
        for (List<String> line : lines) {
            if (line.size() != columns) {
                throw new IllegalStateException(
                        "%s: %d fields instead of %d in %s".formatted(name, line.size(), columns, line));
            }
        }
        return lines.subList(1, lines.size());
    }

    /**
     * The words of one group, in the order of a file with the columns group and word.
     *
     * @throws IllegalStateException if there is no such file or no such group
     */
    public static Set<String> words(Class<?> beside, String name, String group) {
        Set<String> words = rows(beside, name).stream()
                .filter(row -> row.get(0).equals(group))
                .map(row -> row.get(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (words.isEmpty()) {
            throw new IllegalStateException("No word of the group " + group + " in " + name);
        }
        return Collections.unmodifiableSet(words);
    }

    /**
     * The lines of the file, without comments; a file whose heading is a comment has nothing else but rows. No line stands twice:
     * one of the two would be changed some day and the other not.
     *
     * @throws IllegalStateException if there is no such file or a line stands twice
     */
    public static List<String> lines(Class<?> beside, String name) {
        List<String> lines = text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !isComment(line))
                .toList();
        var seen = new HashSet<String>();
        lines.stream().filter(line -> !seen.add(line)).findFirst().ifPresent(twice -> {
            throw new IllegalStateException("%s has a line twice: %s".formatted(name, twice));
        });
        return lines;
    }

    private static boolean isComment(String line) {
        return line.equals("#") || line.startsWith("# ");
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No vocabulary file " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

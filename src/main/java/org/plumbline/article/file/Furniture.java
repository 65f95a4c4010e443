package org.plumbline.article.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows page furniture by its words, which stand in {@code furniture.csv}. */
final class Furniture {

    private static final int AT_MOST = 200;
    private static final String FILE = "/org/plumbline/article/furniture.csv";

    private final Set<String> whole;
    private final List<String> beginnings;
    private final List<String> parts;

    Furniture() {
        var lines = lines();
        this.whole = new HashSet<>(words(lines, "is,"));
        this.beginnings = words(lines, "begins,");
        this.parts = words(lines, "holds,");
    }

    private static List<String> lines() {
        try (var file = Furniture.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static List<String> words(List<String> lines, String how) {
        return lines.stream()
                .filter(line -> line.startsWith(how))
                .map(line -> line.substring(how.length()))
                .toList();
    }

    boolean contains(String paragraph) {
        var words =
                paragraph.toLowerCase(Locale.ROOT).replaceAll("[.!:›»>…]+$", "").strip();
        return paragraph.length() <= AT_MOST
                && (whole.contains(words)
                        || beginnings.stream().anyMatch(paragraph.toLowerCase(Locale.ROOT)::startsWith)
                        || parts.stream().anyMatch(words::contains));
    }
}

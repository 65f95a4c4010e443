package org.plumbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** News text of any length: the articles the tests mark, each read once before any comes again. */
final class NewsText {

    private static final String ARTICLES = "/articles/marked";

    private static final String ALL = articles().stream().map(NewsText::read).collect(Collectors.joining("\n\n", "", "\n\n"));

    private NewsText() {}

    static String of(int characters) {
        return ALL.repeat(characters / ALL.length() + 1).substring(0, characters);
    }

    private static List<Path> articles() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(NewsText.class.getResource(ARTICLES)).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(ARTICLES, e);
        }
    }

    private static String read(Path article) {
        try {
            return Files.readString(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

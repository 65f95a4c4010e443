package org.plumbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** News text of any length: four articles of our own, over and over. */
final class NewsText {

    private static final List<String> ARTICLES = List.of("/02.txt", "/04.txt", "/09.txt", "/11.txt");

    private NewsText() {}

    static String of(int characters) {
        var text = new StringBuilder(characters + 4000);
        for (int i = 0; text.length() < characters; i++) {
            text.append(article(ARTICLES.get(i % ARTICLES.size()))).append("\n\n");
        }
        return text.substring(0, characters);
    }

    private static String article(String name) {
        try (var stream = Objects.requireNonNull(NewsText.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

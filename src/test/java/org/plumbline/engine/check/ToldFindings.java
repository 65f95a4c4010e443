package org.plumbline.engine.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engine.finding.Finding;

/** Every finding on every case and article that the tests have. */
final class ToldFindings {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String ARTICLES = "articles.jsonl";

    /** @param where the case, for whoever reads a failure */
    record Told(String where, Finding finding) {

        String whole() {
            return finding.explanation().whole();
        }
    }

    private ToldFindings() {}

    static List<Told> all() {
        return Stream.concat(cases(), articles()).toList();
    }

    private static Stream<Told> cases() {
        return files().stream()
                .filter(file -> !file.equals(ARTICLES))
                .flatMap(file ->
                        VerdictCase.all(file).stream().flatMap(one -> told(file + " " + one.id(), one.answer())));
    }

    private static Stream<Told> articles() {
        return lines(CASES.resolve(ARTICLES)).stream()
                .map(ToldFindings::article)
                .flatMap(article -> told("article " + article.id(), article.answers()));
    }

    private static Stream<Told> told(String where, List<ClaimVerdict> answers) {
        return answers.stream()
                .flatMap(answer -> answer.findings().stream()
                        .map(finding -> new Told(where + ", “" + answer.claim().quote() + "”", finding)));
    }

    private static List<String> files() {
        try (var files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CheckedArticle article(String line) {
        try {
            return CheckedArticle.of(new ObjectMapper().readTree(line));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.plumbline.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.value.Span;

/**
 * An article of {@code cases/articles.jsonl} with what is marked in it, and the engine's answer.
 *
 * @param marks every claim that the figures or the text itself settle, with its verdict
 */
record CheckedArticle(String id, int words, List<Mark> marks, List<ClaimVerdict> answers) {

    /** A marked claim. */
    record Mark(Span span, String verdict) {

        boolean isAt(ClaimVerdict answer) {
            return answer.claim().span().overlaps(span);
        }
    }

    static CheckedArticle of(JsonNode line) {
        String text = line.get("text").asText();
        var marks =
                VerdictCase.stream(line.get("gold")).map(CheckedArticle::mark).toList();
        var published = Optional.of(LocalDate.parse(line.get("publishedOn").asText()));
        return new CheckedArticle(
                line.get("id").asText(),
                text.split("\\s+").length,
                marks,
                VerdictCase.check(text, published, references(line.get("references"))));
    }

    private static Mark mark(JsonNode gold) {
        int start = gold.get("start").asInt();
        return new Mark(
                new Span(start, start + gold.get("quote").asText().length()),
                gold.get("verdict").asText());
    }

    /** Those of the line, or the figures that the product ships with. */
    private static List<Series> references(JsonNode node) {
        return node.isTextual() ? SeedFigures.all() : VerdictCase.references(node);
    }

    /** The discrepancies that are reported where one is marked. */
    int found() {
        return (int) wrong().filter(mark -> answers.stream().anyMatch(answer -> isRefuted(answer) && mark.isAt(answer)))
                .count();
    }

    int missed() {
        return (int) wrong().count() - found();
    }

    int falseAlarms() {
        return (int) answers.stream()
                .filter(CheckedArticle::isRefuted)
                .filter(answer -> wrong().noneMatch(mark -> mark.isAt(answer)))
                .count();
    }

    int supported() {
        return (int) right().filter(mark ->
                        answers.stream().anyMatch(answer -> answer.verdict() == Verdict.SUPPORTED && mark.isAt(answer)))
                .count();
    }

    int supportable() {
        return (int) right().count();
    }

    private java.util.stream.Stream<Mark> wrong() {
        return marks.stream().filter(mark -> mark.verdict().equals("REFUTED"));
    }

    private java.util.stream.Stream<Mark> right() {
        return marks.stream().filter(mark -> mark.verdict().equals("SUPPORTED"));
    }

    private static boolean isRefuted(ClaimVerdict answer) {
        return answer.verdict() == Verdict.REFUTED;
    }
}
